import readXlsx from 'read-excel-file/node'
import { describe, expect, it, vi } from 'vitest'
import { CAST } from '../../../content/demo'
import { openHouse } from '../../../test/builders/cloud'
import { fetched } from '../../../test/builders/collection'

const house = await openHouse()
// A busy machine writes eight hundred rows for seconds.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
house.at('2026-11-27T10:00:00+08:00')

const EDITOR = CAST.organiser.openid
const ALL = { domain: null, law: null } as const
const sheetsOf = async (made: { readonly url: string }) =>
  readXlsx(Buffer.from(await fetched(made)))

describe('the bank as a sheet', () => {
  it('holds every published question', async () => {
    const published = (await house.stored('questions')).length
    const made = await house.ask(EDITOR, 'documents.bankExport', ALL)
    expect(made).toMatchObject({ name: '题库 2026-11-27.xlsx', questions: published })
    const [sheet] = await sheetsOf(made)
    expect(sheet?.data).toHaveLength(published + 1)
    expect(sheet?.data[0]?.slice(0, 3)).toEqual(['题目编号', '题型', '门类'])
  })

  it('takes one operation for each two hundred', async () => {
    const published = (await house.stored('questions')).length
    const billed = (asked: { domain: null; law: string | null }) =>
      house.bill(() => house.ask(EDITOR, 'documents.bankExport', asked))
    const pages = (await billed(ALL)) - (await billed({ domain: null, law: 'highway' }))
    // A law's questions are one page; the last page is asked for too.
    expect(pages).toBe(Math.floor(published / 200))
  })

  it('of one domain and law', async () => {
    const asked = { domain: 'highway', law: 'highway' } as const
    const made = await house.ask(EDITOR, 'documents.bankExport', asked)
    expect(made.name).toBe('题库 公路路政 公路法 2026-11-27.xlsx')
    const [sheet] = await sheetsOf(made)
    expect(new Set(sheet?.data.slice(1).map((row) => row[2]))).toEqual(new Set(['公路路政']))
  })

  it('is refused where nothing is published, and to officers', async () => {
    const none = { domain: null, law: 'none' } as const
    expect(await house.refused(EDITOR, 'documents.bankExport', none)).toEqual({
      code: 'NO_QUESTIONS',
    })
    expect(await house.refused(CAST.officer.openid, 'documents.bankExport', ALL)).toEqual({
      code: 'NOT_ALLOWED',
    })
  })
})

describe('templates', () => {
  it('hold a sheet to fill in and one that explains it', async () => {
    const bank = await sheetsOf(await house.ask(EDITOR, 'documents.bankTemplate', {}))
    expect(bank.map(({ sheet }) => sheet)).toEqual(['题目', '填写说明'])
    const roster = await sheetsOf(
      await house.ask(CAST.provincialAdmin.openid, 'documents.rosterTemplate', {}),
    )
    expect(roster.map(({ sheet }) => sheet)).toEqual(['名册', '填写说明'])
    expect(roster[0]?.data[0]).toEqual([
      ...['序号', '姓名', '性别', '单位', '部门', '职务', '执法证号', '工号'],
      ...['执法门类', '学历', '手机号', '备注'],
    ])
  })
})
