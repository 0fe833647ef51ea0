import type { Attempt } from './attempt'
import type { Sitting, Terms } from './sitting'

/** The latest moment there is: the times of an attempt nobody has begun. */
export const NOT_YET = 8.64e15
const MINUTE_MS = 60_000

export type Times = Pick<Attempt, 'startedAt' | 'endsAt' | 'lastAt'>

/** The times of an attempt begun now: one's own minutes, never beyond the end of the sitting, then the grace. */
export function timesFrom(
  { minutes, closesAt, graceSeconds }: Pick<Terms, 'minutes' | 'closesAt' | 'graceSeconds'>,
  now: number,
): Times {
  const endsAt = Math.min(now + minutes * MINUTE_MS, closesAt)
  return { startedAt: now, endsAt, lastAt: endsAt + graceSeconds * 1000 }
}

/** What a sitting is to those who may sit: coming, open, closed, its marks released, or taken back. */
export function phaseOf(
  { state, terms }: Pick<Sitting, 'state' | 'terms'>,
  now: number,
): 'coming' | 'open' | 'closed' | 'released' | 'withdrawn' {
  if (state === 'withdrawn' || state === 'released') return state
  if (now < terms.opensAt) return 'coming'
  return now < terms.closesAt ? 'open' : 'closed'
}

/** Whole seconds an attempt took (用时), rounded up; nothing after its end counts. */
export const secondsOf = (
  { startedAt, endsAt }: Pick<Attempt, 'startedAt' | 'endsAt'>,
  at: number,
): number => Math.max(0, Math.ceil((Math.min(at, endsAt) - startedAt) / 1000))
