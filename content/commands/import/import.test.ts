import { describe, expect, it } from 'vitest'
import type { FileContent } from '#domain/imports'
import { environmentOf } from '../../../local-cloud/functions/environment'
import { openHouse } from '../../../test/builders/cloud'
import { questionsCsv, rosterCsv } from '../../../test/builders/imports'
import { alone } from './alone'
import { inCloud } from './in-cloud'
import { kindOf } from './kind-of'
import { previewLines } from './lines'

const house = await openHouse()
const LAW = [
  '# 样例码头条例',
  '',
  '（2024年5月6日公布　自2024年7月1日起施行）',
  '',
  '第一条　为了靠船。',
  '',
  '第二条　缆要系牢。',
]
const QUESTION = [
  '1．样例题，几日内处理？',
  'A．七日',
  'B．十日',
  'C．十五日',
  'D．三十日',
  '答案：A',
]
/** One person, and one without a number. */
const PEOPLE: FileContent = {
  kind: 'sheets',
  sheets: [
    {
      name: '',
      rows: [
        ['姓名', '执法证号', '单位'],
        ['样例一', 'YS2101009901', '沈阳市交通运输综合行政执法队'],
        ['样例二', '', '沈阳市交通运输综合行政执法队'],
      ].map((cells, place) => ({ row: place + 1, cells })),
    },
  ],
}
const lines = (of: readonly string[]): FileContent => ({ kind: 'lines', lines: of })

describe('a file on the console', () => {
  it('is known by what it holds', () => {
    expect(kindOf(lines(LAW), '样例码头条例(2024).md')).toBe('laws')
    expect(kindOf(lines(QUESTION), '题.txt')).toBe('questions')
    expect(kindOf({ kind: 'sheets', sheets: [] }, '题.xlsx')).toBe('questions')
    expect(kindOf(PEOPLE, '名册.xlsx')).toBe('roster')
  })

  it('is previewed without a cloud: each refused row, then the counts', () => {
    expect(previewLines('题.txt', alone('questions', lines(QUESTION), '题.txt'))).toEqual([
      '题.txt  new=1 changed=0 same=0 refused=0',
    ])
    expect(previewLines('法.md', alone('laws', lines(LAW), '法(2024).md')).at(-1)).toBe(
      '法.md  new=2 changed=0 same=0 refused=0',
    )
    expect(previewLines('名册.xlsx', alone('roster', PEOPLE, '名册.xlsx')).at(-1)).toBe(
      '名册.xlsx  new=1 changed=0 same=0 refused=1',
    )
    const table: FileContent = { kind: 'records', records: [] }
    expect(previewLines('法.csv', alone('laws', table, '法.csv'))).toEqual([
      '法.csv  第 1 行  法规要用 docx、txt 或 md 文件，一个文件一部  法.csv',
      '法.csv  new=0 changed=0 same=0 refused=1',
    ])
  })
})

describe('a file taken into a cloud', () => {
  it('changes nothing as a preview, brings drafts when told to, and nothing the second time', async () => {
    Object.assign(process.env, environmentOf(house.cloud.url, {}))
    const csv = questionsCsv([
      ['单选', '命令行导入的题，几日内处理？', '七日', '十日', '十五日', '三十日', 'A', '', ''],
      ['单选', '没有答案的题？', '七日', '十日', '十五日', '三十日', '', '', ''],
    ])
    const file = { kind: 'questions', name: '题.csv', bytes: Buffer.from(csv) } as const
    const drafts = () => house.stored('questionDrafts')
    const seen = await inCloud(file, null)
    expect(seen).toMatchObject({ well: true })
    expect(seen.lines.at(-1)).toBe('题.csv  new=1 changed=0 same=0 refused=1')
    expect(await drafts()).toEqual([])
    expect(await inCloud(file, 'all')).toMatchObject({ well: false })
    expect(await drafts()).toEqual([])
    const taken = await inCloud(file, 'good')
    expect(taken).toMatchObject({ well: true })
    expect(taken.lines.at(-1)).toBe('题.csv  已导入 1 行')
    expect(await drafts()).toHaveLength(1)
    const again = await inCloud(file, 'good')
    expect(again.lines).toContain('题.csv  new=0 changed=0 same=1 refused=1')
    expect(await drafts()).toHaveLength(1)
    const broken = { ...file, name: '题.xlsx' }
    expect(await inCloud(broken, null)).toEqual({ lines: ['题.xlsx  FILE_DAMAGED'], well: false })
  })

  it('brings people of a roster onto it, and lets go of who left', async () => {
    Object.assign(process.env, environmentOf(house.cloud.url, {}))
    const unit = '沈阳市交通运输综合行政执法队'
    const csv = (note: string) => rosterCsv([['样例一', 'YS2101009901', unit, '队员', note]])
    const file = (note: string) =>
      ({ kind: 'roster', name: '名册.csv', bytes: Buffer.from(csv(note)), unit: 'u-2101' }) as const
    const people = () => house.stored('officers', { certificate: 'YS2101009901' })
    expect((await inCloud(file(''), 'all')).lines.at(-1)).toBe('名册.csv  已导入 1 行')
    expect(await people()).toMatchObject([{ name: '样例一', unit: 'u-2101', status: 'active' }])
    expect((await inCloud(file(''), null)).lines).toEqual([
      '名册.csv  new=0 changed=0 same=1 refused=0',
    ])
    await inCloud(file('调出'), 'all')
    expect(await people()).toMatchObject([{ status: 'left' }])
  })
})
