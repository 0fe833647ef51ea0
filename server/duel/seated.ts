import { seatOf } from '#domain/duel'
import { type Call, refuse } from '#server/platform'
import type { Seated } from './present-duel'
import { duels } from './store'

/** A duel for one of its two; to everybody else it is none. One operation. */
export async function seated({ openid }: Call, id: string) {
  const duel = await duels.get(id)
  const seat = duel && seatOf(duel, openid)
  return duel && seat ? ({ duel, seat } satisfies Seated) : refuse('DUEL_NOT_FOUND')
}
