import type { QuestionType } from '../question'
import { type Asked, type AskedRule, when } from './finding'

const judgement = ({ options }: Asked): string[] =>
  when(
    options.map(({ text }) => text).join('|') !== '对|错',
    'a judgement has exactly the options 对 and 错, in this order',
  )

const choices = ({ options }: Asked, least: number, most: number): string[] =>
  when(options.length < least || options.length > most, `${options.length} options`)

const rightOnes = ({ options }: Asked): number => options.filter(({ right }) => right).length

const BY_TYPE: Readonly<Record<QuestionType, (question: Asked, least: number) => string[]>> = {
  single: (question, least) => [
    ...choices(question, least, 4),
    ...when(rightOnes(question) > 1, `a single choice with ${rightOnes(question)} right options`),
  ],
  multiple: (question, least) => [
    ...choices(question, least, 5),
    ...when(rightOnes(question) === 1, 'a multiple choice with one right option'),
  ],
  judgement: (question) => [
    ...judgement(question),
    ...when(rightOnes(question) > 1, 'a judgement with two right options'),
  ],
}

/**
 * The number of options and of right ones fits the question's type; the answer is one of the options.
 * @param least options to choose among
 */
export const answerKeyFrom =
  (least: number): AskedRule =>
  (question) => [
    ...when(rightOnes(question) === 0, 'the answer is no option: none is marked right'),
    ...BY_TYPE[question.type](question, least),
  ]

/** The same for the bank, where one chooses among four or more. */
export const answerKey = answerKeyFrom(4)
