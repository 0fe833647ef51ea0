import type { BeijingDay } from '#domain/beijing-day'
import { collection } from '#server/platform'

/** A season (赛季): rounds whose points add up on one board, which has the season's id. */
export interface Season {
  readonly _id: string
  readonly title: string
  readonly from: BeijingDay
  readonly until: BeijingDay
  /** The unit it is held for, and the path to it. */
  readonly place: string
  readonly path: readonly string[]
  readonly madeBy: string
}
export const seasons = collection<Season>('seasons')
