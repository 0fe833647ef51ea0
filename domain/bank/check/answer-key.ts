import type { Question, QuestionType } from '../question'
import { type QuestionRule, when } from './finding'

const judgement = ({ options }: Question): string[] =>
  when(
    options.map(({ text }) => text).join('|') !== '对|错',
    'a judgement has exactly the options 对 and 错, in this order',
  )

const choices = ({ options }: Question, most: number): string[] =>
  when(options.length < 4 || options.length > most, `${options.length} options`)

const rightOnes = ({ options }: Question): number => options.filter(({ right }) => right).length

const BY_TYPE: Readonly<Record<QuestionType, (question: Question) => string[]>> = {
  single: (question) => [
    ...choices(question, 4),
    ...when(rightOnes(question) > 1, `a single choice with ${rightOnes(question)} right options`),
  ],
  multiple: (question) => [
    ...choices(question, 5),
    ...when(rightOnes(question) === 1, 'a multiple choice with one right option'),
  ],
  judgement: (question) => [
    ...judgement(question),
    ...when(rightOnes(question) > 1, 'a judgement with two right options'),
  ],
}

/** The number of options and of right ones fits the question's type; the answer is one of the options. */
export const answerKey: QuestionRule = (question) => [
  ...when(rightOnes(question) === 0, 'the answer is no option: none is marked right'),
  ...BY_TYPE[question.type](question),
]
