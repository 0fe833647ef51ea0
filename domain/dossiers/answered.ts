import { addDays, type BeijingDay, beijingDayOf } from '../beijing-day'

/** The last day to answer a finding told or turned down now: so many days after today. */
export const answerBy = (now: Date, answerDays: number): BeijingDay =>
  addDays(beijingDayOf(now), answerDays)

/** What is known of a finding's answer: until when, when it came, and whether it was accepted. */
export interface Answered {
  readonly answerBy: BeijingDay
  readonly answer: { readonly at: number } | null
  readonly accepted: boolean | null
}

/**
 * Whether a finding was answered in time (按期整改): accepted, and given on its last day at the latest. Undefined
 * while that is open: not due yet, or answered in time and waiting for the reviewer, who alone is slow then.
 */
export function isInTime(
  { answerBy: last, answer, accepted }: Answered,
  now: Date,
): boolean | undefined {
  const onTime = answer !== null && beijingDayOf(new Date(answer.at)) <= last
  if (onTime && accepted === true) return true
  const isDue = beijingDayOf(now) > last
  const isWaiting = onTime && accepted === null
  return isDue && !isWaiting ? false : undefined
}

/** Whether a file taken then is still its taker's (领取): nobody waits for ever for one who does not come back. */
export const isHeld = (takenAt: number | null, now: number, heldDays: number): boolean =>
  takenAt !== null && now - takenAt < heldDays * 86_400_000
