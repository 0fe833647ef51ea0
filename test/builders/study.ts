import type { Reply } from '#contract/index'
import { loadBank } from '../../content/commands/load'
import type { House } from './cloud'

export type ShownSet = Reply<'study', 'makeUp'>
export type ShownQuestion = ShownSet['questions'][number]
type AnswerReply = Reply<'study', 'answer'>

const bank = new Map(loadBank().questions.map((question) => [question.id, question]))

/** The texts of the right options of a question, from the bank's files. */
export function keyOf(id: string): ReadonlySet<string> {
  const question = bank.get(id)
  if (!question) throw new Error(`${id} is not in the bank`)
  return new Set(question.options.flatMap(({ text, right }) => (right ? [text] : [])))
}

/** What to choose to be right, in the order shown. */
export function rightOf({ id, options }: ShownQuestion): number[] {
  const key = keyOf(id)
  return options.flatMap((text, place) => (key.has(text) ? [place] : []))
}

/** What to choose to be wrong: one wrong option. */
export function wrongOf({ id, options }: ShownQuestion): number[] {
  const key = keyOf(id)
  return [options.findIndex((text) => !key.has(text))]
}

/** What there must be. */
export function must<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('nothing there')
  return value
}

/** Answers one question of a set, right unless told. */
export const answerOne = (
  house: Pick<House, 'ask'>,
  openid: string,
  set: ShownSet,
  question: ShownQuestion,
  right = true,
): Promise<AnswerReply> =>
  house.ask(openid, 'study.answer', {
    set: set.id,
    question: question.id,
    chosen: right ? rightOf(question) : wrongOf(question),
  })

/** Answers what is left of a set, wrong where `wrong` says so; the last reply, with the result. */
export async function answerAll(
  house: Pick<House, 'ask'>,
  openid: string,
  set: ShownSet,
  wrong: (question: ShownQuestion, place: number) => boolean = () => false,
): Promise<AnswerReply> {
  const answered = new Set(set.answers.map(({ question }) => question))
  let last: AnswerReply | undefined
  for (const [place, question] of set.questions.entries())
    if (!answered.has(question.id))
      last = await answerOne(house, openid, set, question, !wrong(question, place))
  return must(last)
}

/** Opens the day's set and answers it. */
export async function studyDay(
  house: Pick<House, 'ask'>,
  openid: string,
  wrong?: (question: ShownQuestion, place: number) => boolean,
): Promise<{ set: ShownSet; last: AnswerReply }> {
  const { set } = await house.ask(openid, 'study.today', {})
  return { set, last: await answerAll(house, openid, set, wrong) }
}
