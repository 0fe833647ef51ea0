import type { Input, Reply } from '#contract/index'
import type { Question } from '#domain/bank'
import { shareOf } from '#domain/lot'
import { choice, type Stage } from '../play'

type Paper = Reply<'exam', 'start'>

/** Somebody's turn at a sitting (一次答题): when they come, how sure they are, how long they take. */
export interface Turn {
  readonly openid: string
  readonly sitting: string
  /** Milliseconds. */
  readonly at: number
  /** Of what they answer, which share is right. */
  readonly sure: number
  readonly seconds: number
}

const answersOf = (
  { attempt, questions }: Paper,
  bank: ReadonlyMap<string, Question>,
  sure: number,
) =>
  Object.fromEntries(
    questions.map((shown) => {
      const question = bank.get(shown.id)
      if (!question) throw new Error(`${shown.id} is not in the bank`)
      const fails = shareOf(`${attempt}:${shown.id}`) >= sure
      return [shown.id, { chosen: choice(shown, question, fails), rev: 1 }]
    }),
  )

/** Plays one attempt through the calls a phone makes: to the door, in, and handed in. */
export async function sit(
  stage: Stage,
  { openid, sitting, at, sure, seconds }: Turn,
  bank: ReadonlyMap<string, Question>,
): Promise<void> {
  stage.setClock(new Date(at))
  const { next } = (await stage.call(openid, 'exam.enter', { sitting })) as Reply<'exam', 'enter'>
  if (!next) throw new Error(`${openid} has no attempt at ${sitting}`)
  const begun = Math.max(at, next.startAt)
  stage.setClock(new Date(begun))
  const paper = (await stage.call(openid, 'exam.start', { attempt: next.attempt })) as Paper
  stage.setClock(new Date(begun + seconds * 1000))
  const submission: Input<'exam', 'submit'> = {
    attempt: next.attempt,
    phone: paper.phone,
    answers: answersOf(paper, bank, sure),
  }
  await stage.call(openid, 'exam.submit', submission)
}
