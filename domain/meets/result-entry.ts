import type { BeijingDay } from '../beijing-day'
import type { Hundredths } from '../points'

/**
 * A unit's result of a meet that is over (比武成绩), a line of the ledger under `meet:<meet>:<unit>`: the evidence of the
 * flag's indicator `meet.standing`. No counter is folded from it.
 */
export interface MeetResultEntry {
  readonly _id: string
  readonly kind: 'meet.result'
  readonly unit: string
  /** The unit's way from the province down. */
  readonly path: readonly string[]
  readonly meet: string
  readonly title: string
  /** Its place, of so many units. */
  readonly place: number
  readonly of: number
  readonly points: Hundredths
  readonly day: BeijingDay
  readonly at: number
  readonly folded: true
  readonly held: false
}
