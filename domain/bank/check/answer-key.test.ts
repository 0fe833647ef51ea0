import { describe, expect, it } from 'vitest'
import type { Option, Question } from '../question'
import { answerKey, answerKeyFrom } from './answer-key'
import { exampleJudgement, exampleQuestion, exampleShelf } from './examples'

/** Options named a, b, c … of which the given places are right. */
const key = (...right: boolean[]): Option[] =>
  right.map((holds, place) => ({ text: `选项${'甲乙丙丁戊己'[place]}`, right: holds }))

const single = (...right: boolean[]) => exampleQuestion({ options: key(...right) })
const multiple = (...right: boolean[]) =>
  exampleQuestion({ type: 'multiple', options: key(...right) })
const judgement = (first: string, second: string, right = [true, false]) =>
  exampleJudgement({
    options: [first, second].map((text, place) => ({ text, right: right[place] ?? false })),
  })

describe('the answer fits the type', () => {
  it.each<[string, Question]>([
    ['one of four', single(false, true, false, false)],
    ['two of four', multiple(true, true, false, false)],
    ['all of four', multiple(true, true, true, true)],
    ['three of five', multiple(true, true, true, false, false)],
    ['对', judgement('对', '错')],
    ['错', judgement('对', '错', [false, true])],
  ])('%s', (_, question) => expect(answerKey(question, exampleShelf)).toEqual([]))

  it.each<[string, Question, string]>([
    ['no option right', single(false, false, false, false), 'the answer is no option'],
    ['two right in a single choice', single(true, true, false, false), '2 right options'],
    ['three options', single(true, false, false), '3 options'],
    ['five options in a single choice', single(true, false, false, false, false), '5 options'],
    ['one right in a multiple choice', multiple(true, false, false, false), 'one right option'],
    ['six options', multiple(true, true, false, false, false, false), '6 options'],
    ['a judgement the other way round', judgement('错', '对'), 'exactly the options 对 and 错'],
    ['a judgement in other words', judgement('正确', '错误'), 'exactly the options 对 and 错'],
    ['both right', judgement('对', '错', [true, true]), 'two right options'],
    ['neither right', judgement('对', '错', [false, false]), 'the answer is no option'],
  ])('%s is told', (_, question, said) => {
    expect(answerKey(question, exampleShelf).join()).toContain(said)
  })

  it.each([
    [3, 0],
    [4, 1],
  ])('three options where %i are the least', (least, faults) => {
    expect(answerKeyFrom(least)(single(true, false, false), exampleShelf)).toHaveLength(faults)
  })
})
