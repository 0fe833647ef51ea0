import { createEmptyCard, type Card as FsrsCard, fsrs, Rating, State } from 'ts-fsrs'
import { addDays, type BeijingDay, daysBetween, startOfDay } from '../beijing-day'

/** The memory of one mistake (错题): when it is due again and how firmly it sits. */
export interface Card {
  /** The day it comes back; null once it has left the schedule. */
  readonly due: BeijingDay | null
  readonly last: BeijingDay
  readonly stability: number
  readonly difficulty: number
  readonly reps: number
  readonly lapses: number
  /** Answered right on a later day than the mistake (弄懂). */
  readonly understood: boolean
}

/** Whole days only: a set is a day's matter, and fuzz would make a rebuild differ. */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false })

const thaw = (card: Card, due: BeijingDay): FsrsCard => ({
  due: startOfDay(due),
  last_review: startOfDay(card.last),
  stability: card.stability,
  difficulty: card.difficulty,
  elapsed_days: 0,
  scheduled_days: daysBetween(card.last, due),
  learning_steps: 0,
  reps: card.reps,
  lapses: card.lapses,
  state: State.Review,
})

/** Whether a mistake is to be seen again by `today`. */
export const isDue = (card: Card, today: BeijingDay): boolean =>
  card.due !== null && card.due <= today

/**
 * A card after an answer on `day` (FSRS). A right answer to what was never a mistake makes no card.
 * A second answer on the day of the last one changes nothing: the memory had no time to fade.
 */
export function reviewCard(
  card: Card | null,
  right: boolean,
  day: BeijingDay,
  retireAfterDays: number,
): Card | null {
  if (card === null && right) return null
  if (card !== null && card.last >= day) return card
  const before = card === null ? createEmptyCard(startOfDay(day)) : thaw(card, card.due ?? day)
  const { card: after } = scheduler.next(
    before,
    startOfDay(day),
    right ? Rating.Good : Rating.Again,
  )
  const days = Math.max(1, after.scheduled_days)
  const retired = right && days > retireAfterDays
  return {
    due: retired ? null : addDays(day, days),
    last: day,
    stability: after.stability,
    difficulty: after.difficulty,
    reps: after.reps,
    lapses: after.lapses,
    understood: right,
  }
}
