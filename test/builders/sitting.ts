import type { Reply } from '#contract/index'
import { shareOf } from '#domain/lot'
import type { House } from './cloud'

export type Paper = Reply<'exam', 'start'>
export type Receipt = Reply<'exam', 'submit'>

/** Some choice for every question, always the same for the same seed. */
export const someAnswers = ({ attempt, questions }: Paper, seed = '') =>
  Object.fromEntries(
    questions.map(({ id, options }) => [
      id,
      { chosen: [Math.floor(shareOf(`${seed}:${attempt}:${id}`) * options.length)], rev: 1 },
    ]),
  )

/** Somebody goes to the door of a sitting and begins. */
export async function begin(
  house: Pick<House, 'ask'>,
  openid: string,
  sitting: string,
): Promise<Paper> {
  const { next } = await house.ask(openid, 'exam.enter', { sitting })
  if (!next) throw new Error(`${openid} has no attempt`)
  return house.ask(openid, 'exam.start', { attempt: next.attempt })
}

/** What hands a paper in. */
export const handingIn = (paper: Paper, seed = '') => ({
  path: 'exam.submit',
  input: { attempt: paper.attempt, phone: paper.phone, answers: someAnswers(paper, seed) },
})
