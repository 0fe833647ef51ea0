import { describe, expect, it } from 'vitest'
import type { Option, Question } from '../question'
import { asEntries, exampleJudgement, exampleQuestion } from './examples'
import { giveAways, numberAskers, positions, situations, verdicts } from './shares'

/** A hundred questions, the first `count` of them changed. */
const hundred = (count: number, changed: Partial<Question>, others: Partial<Question> = {}) =>
  asEntries(Array.from({ length: 100 }, (_, i) => exampleQuestion(i < count ? changed : others)))

const rightAt = (place: number, text = '六个字的选项'): Option[] =>
  [0, 1, 2, 3].map((i) => ({ text: i === place ? text : '五个字选项', right: i === place }))

const evenly = asEntries(
  Array.from({ length: 100 }, (_, i) => exampleQuestion({ options: rightAt(i % 4) })),
)

describe('the place of the right option', () => {
  it.each([
    ['evenly over four places', evenly, 0],
    [
      'once too often at the third',
      [...evenly, ...asEntries(Array(20).fill(exampleQuestion({ options: rightAt(2) })))],
      1,
    ],
    ['always first, but only a few questions', hundred(0, {}).slice(0, 19), 0],
    ['multiple choices do not count', hundred(100, { type: 'multiple' }), 0],
  ])('%s', (_, questions, findings) => expect(positions(questions)).toHaveLength(findings))
})

describe('judgements', () => {
  const judged = (count: number, verdict: string) =>
    asEntries(
      Array.from({ length: count }, () =>
        exampleJudgement({
          options: ['对', '错'].map((text) => ({ text, right: text === verdict })),
        }),
      ),
    )

  it.each([
    ['65 of 100 wrong', [...judged(65, '错'), ...judged(35, '对')], 0],
    ['66 of 100 wrong', [...judged(66, '错'), ...judged(34, '对')], 1],
    ['66 of 100 true', [...judged(34, '错'), ...judged(66, '对')], 1],
    ['all wrong, but only a few', judged(19, '错'), 0],
    ['single choices do not count', hundred(0, {}), 0],
  ])('%s', (_, questions, findings) => expect(verdicts(questions)).toHaveLength(findings))
})

describe('the longest option', () => {
  const longest = { options: rightAt(0) }
  const not = { options: rightAt(0, '四字选项') }

  it.each([
    ['right in 40 of 100', hundred(40, longest, not), 0],
    ['right in 41 of 100', hundred(41, longest, not), 1],
    [
      'as long as a wrong one gives nothing away',
      hundred(100, { options: rightAt(0, '五字的选项') }),
      0,
    ],
  ])('%s', (_, questions, findings) => expect(giveAways(questions)).toHaveLength(findings))
})

describe('situations', () => {
  it.each([
    [40, 0],
    [39, 1],
  ])('%i of 100', (count, findings) => {
    expect(situations(hundred(count, { situation: true }, { situation: false }))).toHaveLength(
      findings,
    )
  })
})

describe('questions for an article’s number', () => {
  it.each([
    ['three of a hundred', hundred(3, { stem: '登记保存规定在第几条？' }), 0],
    ['four of a hundred', hundred(4, { stem: '登记保存规定在第几条？' }), 1],
    ['by their right option', hundred(4, { options: [{ text: '第五十六条', right: true }] }), 1],
    [
      'asking for conditions is another thing',
      hundred(100, { stem: '应当具备哪条件以外的条件？' }),
      0,
    ],
  ])('%s', (_, questions, findings) => expect(numberAskers(questions)).toHaveLength(findings))

  it('tells the share', () => {
    expect(situations(hundred(0, {}, { situation: false }))).toEqual([
      {
        file: 'content/bank',
        id: 'all',
        what: 'situations are 0.0 % of the questions, at least 40.0 %',
      },
    ])
  })
})
