import { type Duel, isLive, type Seat, seatOf } from '#domain/duel'
import type { OfficerCall } from '#server/platform'
import { duels } from './store'

/** A duel with the seat of whoever asks. */
export interface Seated {
  readonly duel: Duel
  readonly seat: Seat
}

/**
 * The duel an officer took a seat in last, and that duel again where it is still under way: no other can be. One
 * whose seat belongs to an identity released since keeps nobody busy. One operation.
 */
export async function presentDuel({ officer, openid, now }: OfficerCall) {
  const found = await duels.find({ officers: officer._id }, { sort: [['since', 'desc']], limit: 1 })
  const [last] = found
  const seat = last && seatOf(last, openid)
  const live: Seated | undefined =
    last && seat && isLive(last, now.getTime()) ? { duel: last, seat } : undefined
  return { last, live }
}
