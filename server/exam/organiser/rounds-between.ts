import { overBetween } from './over-between'

/** A contest round that is over (竞赛场次): its board has its id. */
export interface RoundOver {
  readonly round: string
  readonly title: string
  /** When it closed, milliseconds. */
  readonly at: number
}

/** Rounds that closed from `since` until before `before`; what their boards show is the boards' to say. One operation. */
export const roundsBetween = async (since: number, before: number): Promise<RoundOver[]> =>
  (await overBetween('round', since, before)).map(({ _id, terms }) => ({
    round: _id,
    title: terms.title,
    at: terms.closesAt,
  }))
