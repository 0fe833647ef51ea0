import {
  type Attempt,
  grade,
  mayEnter,
  nextAttempt,
  prepareAttempt,
  type Sitting,
  startAtOf,
} from '#domain/exam'
import { type OfficerCall, refuse, type UseCase } from '#server/platform'
import { isTold } from './openly'
import { isSeen, type ListedAttempt, showSitting } from './show'
import { sittingOf } from './sitting-of'
import { attempts } from './store'

/** Five attempts and three resits. */
const MOST = 10

/** The officer's attempts, in the hands of the WeChat identity bound now. One operation, two after a new binding. */
async function ownAttempts({ officer, openid }: OfficerCall, sitting: string): Promise<Attempt[]> {
  const where = { sitting, officer: officer._id }
  const found = await attempts.find(where, { limit: MOST })
  if (found.some((attempt) => attempt.openid !== openid)) await attempts.update(where, { openid })
  return found.map((attempt) => ({ ...attempt, openid }))
}

/** The attempt of a number, made now unless the timer was quicker. At most two operations. */
async function ready(
  { officer }: OfficerCall,
  sitting: Sitting,
  found: readonly Attempt[],
  number: number,
): Promise<Attempt> {
  const there = found.find((attempt) => attempt.number === number)
  if (there) return there
  const made = prepareAttempt(sitting, officer, number)
  if (await attempts.add(made)) return made
  return (await attempts.get(made._id)) ?? made
}

async function comeNext(call: OfficerCall, sitting: Sitting, found: readonly Attempt[]) {
  const next = nextAttempt(sitting, found, call.now.getTime())
  if (next === null) return { next: null, resitFrom: null }
  if ('resitFrom' in next) return { next: null, resitFrom: next.resitFrom }
  const attempt = 'goOn' in next ? next.goOn : await ready(call, sitting, found, next.begin)
  const startAt = startAtOf(attempt.opensAt, sitting.pace, attempt.seed)
  return { next: { attempt: attempt._id, startAt }, resitFrom: null, attempt }
}

/**
 * Comes to the door of a sitting. Two operations for whoever was prepared: the identity and the attempts; one more
 * in a cold instance, after a new binding, in a freeze, and two where the timer has not been.
 */
export const enter: UseCase<'exam', 'enter'> = async (call, { sitting: id }) => {
  const { officer, now } = call
  const sitting = await sittingOf(id, now)
  if (!sitting) return refuse('SITTING_NOT_FOUND')
  const found = await ownAttempts(call, id)
  const hasBegun = found.some(({ state }) => state !== 'prepared')
  if (!hasBegun && !mayEnter(sitting, officer)) return refuse('NOT_INVITED')
  const { attempt, ...coming } = await comeNext(call, sitting, found)
  const all = attempt && !found.includes(attempt) ? [...found, attempt] : found
  const open = await isTold(sitting, now)
  const byId = new Map(found.map((each) => [each._id, each]))
  const pointsOf = ({ _id }: ListedAttempt) => {
    const own = byId.get(_id)
    const seen = own && isSeen(sitting, own, now.getTime(), open)
    return seen ? grade(own, sitting).points : null
  }
  const shown = showSitting(sitting, all, now.getTime(), pointsOf)
  return { shown, now: now.getTime(), ...coming }
}
