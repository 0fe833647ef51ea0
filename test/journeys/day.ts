import { rightOf, type ShownQuestion, wrongOf } from '../builders/study'
import type { Visit } from './visit'

/** What there is to see on the way: a question chosen but not handed in, and one answered. */
export type Look = (moment: 'chosen' | 'answered', place: number) => Promise<unknown>

interface Way {
  /** Which questions to answer wrongly, from 0. */
  readonly wrong?: readonly number[]
  /** What the page says once the answer is handed in. */
  readonly says?: string | RegExp
  /** What the button after the last one says. */
  readonly end?: string | RegExp
  readonly look?: Look
}

/** Answers the questions by taps, as they come. */
export async function answerAll(
  someone: Visit,
  questions: readonly ShownQuestion[],
  { wrong = [], says = /选对了|不对/, end = '看结果', look = async () => undefined }: Way = {},
): Promise<void> {
  for (const [place, question] of questions.entries()) {
    await someone.sees(question.stem)
    const chosen = wrong.includes(place) ? wrongOf(question) : rightOf(question)
    for (const option of chosen) await someone.all('.ui-option').nth(option).tap()
    await look('chosen', place)
    await someone.tap(/^提交/)
    await someone.sees(says)
    await look('answered', place)
    await someone.tap(place < questions.length - 1 ? '下一题' : end)
  }
}
