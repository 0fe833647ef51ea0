import { verdictOf } from '../bank'
import type { Duel, Seat } from './duel'

/** How many questions each seat answered right (答对几题); speed is worth nothing, and a tie is a fine result. */
export function rightCount({ questions, answers }: Pick<Duel, 'questions' | 'answers'>) {
  const of = (seat: Seat) =>
    questions.filter(
      (question) => verdictOf(question, answers[seat][question.id]?.chosen ?? []).right,
    ).length
  return { host: of('host'), guest: of('guest') }
}
