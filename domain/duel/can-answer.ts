import { mayChoose } from '../bank'
import type { Duel } from './duel'
import { turnsOf } from './turns'

/** Why an answer can't be taken: no such question or option, not shown yet, or its time is up. */
export type AnswerRefusal = 'NOT_AN_OPTION' | 'NOT_ASKED_YET' | 'TIME_IS_UP'

/** Whether an answer may be taken at a moment of the server: from the opening of its question until before its close. */
export function canAnswer(
  duel: Duel,
  { question: id, chosen }: { readonly question: string; readonly chosen: readonly number[] },
  now: number,
): AnswerRefusal | null {
  const place = duel.questions.findIndex((question) => question.id === id)
  const question = duel.questions[place]
  if (!question || chosen.length === 0 || !mayChoose(question, chosen)) return 'NOT_AN_OPTION'
  const turn = turnsOf(duel)[place]
  if (!turn || now < turn.opensAt) return 'NOT_ASKED_YET'
  return now < turn.closesAt ? null : 'TIME_IS_UP'
}
