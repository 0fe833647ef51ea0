import { describe, expect, it } from 'vitest'
import { readQuestions } from '.'

const brief = (...records: readonly unknown[]): readonly string[] =>
  readQuestions({ kind: 'records', records }).map((read) =>
    read.taken
      ? `${read.at.row} ${read.item.stem}｜${read.item.options.map(({ text, right }) => (right ? '*' : '') + text).join('｜')}`
      : `${read.at.row} 不收：${read.why}`,
  )

describe('a record of json', () => {
  it.each<[string, unknown]>([
    [
      'options in the question',
      {
        instruction: '请选出答案。',
        question: '写在哪里?A:表一;B:表二;C:表三。',
        answer: '正确答案：B。',
      },
    ],
    [
      'options on lines',
      { instruction: '请选出答案。', input: '写在哪里?\nA: 表一\nB: 表二\nC: 表三。', answer: 'B' },
    ],
    [
      'options by letter',
      { question: '写在哪里?', options: { A: '表一', B: '表二', C: '表三。' }, answer: 'B' },
    ],
    [
      'options as a list',
      { question: '写在哪里?', options: ['表一', '表二', '表三。'], answer: ['B'] },
    ],
    [
      'options as objects',
      {
        stem: '写在哪里?',
        options: [
          { text: '表一', right: false },
          { text: '表二', right: true },
          { text: '表三。', right: false },
        ],
      },
    ],
    ['columns', { input: '写在哪里?', output: '表二', A: '表一', B: '表二', C: '表三。' }],
  ])('%s', (_, record) => expect(brief(record)).toEqual(['1 写在哪里?｜表一｜*表二｜表三。']))

  it('keeps its place behind blank lines; what is no record is refused there', () => {
    expect(brief(null, '{"stem":', 7)).toEqual([
      '2 不收：这一条不是一道题的记录',
      '3 不收：这一条不是一道题的记录',
    ])
  })

  it('of our own files comes back whole', () => {
    const own = {
      id: 'patrol-3-a',
      type: 'judgement',
      domain: 'highway',
      difficulty: 2,
      situation: true,
      topic: '巡查',
      stem: '表二要签字。',
      options: [
        { text: '对', right: true },
        { text: '错', right: false, note: '要签字' },
      ],
      takeaway: '要签字',
      reason: '签字便于核对。',
      citation: { law: 'patrol', version: '2020', article: '3' },
      seeAlso: ['4', '10-1'],
    }
    expect(readQuestions({ kind: 'records', records: [own] })).toMatchObject([
      {
        item: {
          ...own,
          options: [
            { text: '对', right: true, note: null },
            { text: '错', right: false, note: '要签字' },
          ],
          citation: { article: '3', version: { law: 'patrol', version: '2020' } },
        },
      },
    ])
  })
})
