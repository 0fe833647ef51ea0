import { canAnswer, type Duel } from '#domain/duel'
import { sameChoice, tidy } from '#domain/exam'
import { command, isRefusal, refuse, type UseCase } from '#server/platform'
import type { Seated } from './present-duel'
import { seated } from './seated'
import { showDuel } from './show'
import { duels } from './store'

interface Given {
  readonly question: string
  readonly chosen: readonly number[]
}

/** Takes the answer if it is the seat's first to this question. One operation. */
function take({ duel, seat }: Seated, { question, chosen }: Given, at: number) {
  const field = `answers.${seat}.${question}`
  return duels.updateOne(
    { _id: duel._id, [field]: command.exists(false) },
    { [field]: command.set({ chosen: tidy(chosen), at }) },
  )
}

/** The duel with an answer that was there before, when it is the same one. */
function again(duel: Duel, seat: Seated['seat'], { question, chosen }: Given, at: number) {
  const kept = duel.answers[seat][question]
  return kept && sameChoice(kept.chosen, chosen)
    ? showDuel(duel, seat, at)
    : refuse('ALREADY_ANSWERED')
}

/**
 * One answer (作答), judged by the server's clock and key alone. Two operations, one more where the same answer is on
 * its way twice at once. The first answer of a seat stands, whatever comes after it.
 */
export const answer: UseCase<'duel', 'answer'> = async (call, { duel: id, ...given }) => {
  const at = call.now.getTime()
  const found = await seated(call, id)
  if (isRefusal(found)) return found
  const { duel, seat } = found
  if (duel.answers[seat][given.question]) return again(duel, seat, given, at)
  const refused = canAnswer(duel, given, at)
  if (refused) return refuse(refused)
  const taken = await take(found, given, at)
  return taken ? showDuel(taken, seat, at) : again((await duels.get(id)) ?? duel, seat, given, at)
}
