import { describe, expect, it } from 'vitest'
import type { QuestionContent } from '../../bank'
import type { RowRead } from '../row-read'
import { type Asked, type KnownQuestion, questionRows } from './question-rows'

const options = (right: string, ...texts: string[]) =>
  texts.map((text) => ({ text, right: text === right }))
const CONTENT: QuestionContent = {
  ...{ type: 'single', domain: 'road', difficulty: 3, situation: true, topic: '登记' },
  stem: '先行登记保存应在几日内处理？',
  options: options('七日', '七日', '十日', '十五日', '三十日').map((option) =>
    option.right ? option : { ...option, note: '应在七日内' },
  ),
  ...{ takeaway: '记住七日', reason: '登记后七日内要有结果。' },
  citation: { law: 'administrative-penalty', version: '2021', article: '56' },
}
const known = (change: Partial<KnownQuestion> = {}): KnownQuestion => ({
  ...{ id: 'q-1', version: 2, content: CONTENT },
  ...change,
})
let line = 0
const row = (
  said: Partial<Asked['said']> = {},
  { id = null, hint = null }: Partial<Asked> = {},
): RowRead<Asked> => {
  const { type, stem, options: of } = CONTENT
  const words = { type, stem, options: of.map(({ text, right }) => ({ text, right })) }
  line += 1
  return {
    at: { sheet: null, row: line },
    taken: true,
    item: { id, hint, said: { ...words, ...said } },
  }
}
const compare = (rows: RowRead<Asked>[], there = [known()]) => questionRows(rows, there)

describe('a question of a file', () => {
  it('is the same whatever the file leaves open', () => {
    expect(compare([row()])).toMatchObject([{ comparison: 'same', item: null }])
  })

  it('changes the key of the one with its stem, and keeps what the file leaves open', () => {
    const [changed] = compare([
      row({ options: options('十日', '七日', '十日', '十五日', '三十日') }),
    ])
    expect(changed).toMatchObject({ comparison: 'changed', differs: [{ what: '选项和答案' }] })
    const item = changed?.item
    expect(item).toMatchObject({ question: 'q-1', base: 2, content: { reason: CONTENT.reason } })
    // What was right is not noted as wrong, and the notes of the others stay.
    expect(item?.content.options.map(({ note }) => note ?? null)).toEqual([
      null,
      null,
      '应在七日内',
      '应在七日内',
    ])
  })

  it('of our own export is known by its id, though its stem changed', () => {
    const [changed] = compare([row({ stem: '登记保存以后几日内处理？' }, { id: 'q-1' })])
    expect(changed).toMatchObject({
      comparison: 'changed',
      item: { question: 'q-1' },
      differs: [{ what: '题干', before: CONTENT.stem, after: '登记保存以后几日内处理？' }],
    })
    expect(compare([row({}, { id: 'q-1' })])[0]?.comparison).toBe('same')
  })

  it('is new beside one whose options are others', () => {
    const [fresh] = compare([
      row({ options: options('甲', '甲', '乙', '丙') }, { hint: '待补依据' }),
    ])
    expect(fresh).toMatchObject({
      ...{ comparison: 'new', hint: '待补依据' },
      item: { question: null, base: 0, content: { domain: 'general', citation: { law: '' } } },
    })
  })

  it('is refused where a draft says otherwise, and the same where it says so too', () => {
    const draft = known({ version: 0 })
    const other = row({ options: options('十日', '七日', '十日', '十五日', '三十日') })
    const [refused, same] = [compare([other], [draft])[0], compare([row()], [draft])[0]]
    expect(refused).toMatchObject({ comparison: 'refused', why: expect.stringContaining('草稿') })
    expect(same?.comparison).toBe('same')
  })

  it('twice in a file is refused with the place of the first', () => {
    line = 10
    const rows = [
      row(),
      row(),
      row({ options: options('十日', '七日', '十日', '十五日', '三十日') }),
    ]
    expect(compare(rows, []).map(({ why }) => why)).toEqual([
      null,
      '和第 11 行是同一道题',
      '和第 11 行题干相同，选项或答案不同',
    ])
  })

  it('that could not be read stays refused, with its words', () => {
    const at = { sheet: '题库', row: 7 }
    const [refused] = compare([{ at, taken: false, why: '没有答案', text: '某题' }])
    expect(refused).toMatchObject({ at, comparison: 'refused', why: '没有答案', text: '某题' })
  })
})
