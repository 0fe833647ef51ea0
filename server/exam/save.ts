import {
  type Attempt,
  type Conflict,
  conflictsIn,
  fitsPaper,
  KEPT_SLOT,
  merge,
  sittingIn,
  slotOf,
} from '#domain/exam'
import { type Call, command, refuse, type UseCase } from '#server/platform'
import { sittingOf } from './sitting-of'
import { attempts } from './store'

interface Saved {
  readonly attempt: string
  readonly phone: number
  readonly seq: number
  readonly answers: Attempt['slots'][string]['answers']
}

/** Puts what a phone has into its own slot, unless a later save of it is there. One operation. */
function keep({ openid, now }: Call, { attempt: _id, phone, seq, answers }: Saved) {
  const at = now.getTime()
  const slot = `slots.${slotOf(phone)}`
  const mine = {
    _id,
    openid,
    state: 'open',
    lastAt: command.gte(at),
    phones: command.gte(phone),
  }
  return attempts.updateOne(
    command.or(
      { ...mine, [slot]: command.exists(false) },
      { ...mine, [`${slot}.seq`]: command.lt(seq) },
    ),
    { [slot]: command.set({ seq, at, answers }) },
  )
}

const isKept = ({ slots }: Attempt, { question, rev }: Conflict): boolean =>
  slots[KEPT_SLOT]?.answers[question]?.rev === rev

/**
 * Of two answers of the same revision the one acknowledged first stands. Saves of either phone move its slot's
 * moment, so the choice is put down once, in a slot of no phone. One operation, none without a new conflict.
 */
async function putDown(attempt: Attempt, conflicts: readonly Conflict[]): Promise<void> {
  const fresh = conflicts.filter((conflict) => !isKept(attempt, conflict))
  if (fresh.length === 0) return
  const slot = `slots.${KEPT_SLOT}`
  const before = attempt.slots[KEPT_SLOT]?.seq
  const choices = fresh.map(({ question, kept: chosen, rev }) => [
    `${slot}.answers.${question}`,
    command.set({ chosen, rev }),
  ])
  await attempts.updateOne(
    {
      _id: attempt._id,
      state: 'open',
      [`${slot}.seq`]: before === undefined ? command.exists(false) : before,
    },
    { ...Object.fromEntries(choices), [`${slot}.seq`]: (before ?? 0) + 1, [`${slot}.at`]: 0 },
  )
}

async function refusal(attempt: Attempt, now: number) {
  const { state, submission, lastAt } = attempt
  if (state === 'submitted') return refuse('ALREADY_SUBMITTED', { at: submission?.at ?? now })
  return state === 'open' && lastAt < now ? refuse('TIME_IS_UP') : refuse('ATTEMPT_NOT_FOUND')
}

const acknowledged = ({ slots, endsAt, lastAt }: Attempt, at: number) => ({
  at,
  answers: merge(slots),
  conflicts: conflictsIn(slots).map(({ question, kept, other }) => ({ question, kept, other })),
  endsAt,
  lastAt,
})

/**
 * Hands in what a phone has so far. One operation, one more in a cold instance, for a retry, and for each time two
 * phones first disagree. A retry of a save that arrived is told that it did.
 */
export const save: UseCase<'exam', 'save'> = async (call, input) => {
  const sitting = await sittingOf(sittingIn(input.attempt), call.now)
  if (!sitting) return refuse('ATTEMPT_NOT_FOUND')
  if (!fitsPaper(sitting.questions, input.answers)) return refuse('NOT_AN_OPTION')
  const kept = await keep(call, input)
  if (kept) {
    await putDown(kept, conflictsIn(kept.slots))
    return acknowledged(kept, call.now.getTime())
  }
  const attempt = await attempts.get(input.attempt)
  if (!attempt || attempt.openid !== call.openid) return refuse('ATTEMPT_NOT_FOUND')
  const before = attempt.slots[slotOf(input.phone)]
  if (attempt.state === 'open' && before && before.seq >= input.seq)
    return acknowledged(attempt, before.at)
  return refusal(attempt, call.now.getTime())
}
