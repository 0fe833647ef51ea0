import { chunksOf, isOpen, LEVELS, type PlacedUnit } from '#domain/boards'
import { asOfOneBatch, cellsOn } from './read/way'
import { type Head, heads } from './store'

/** A unit's place on a board among its like. */
export interface UnitPlace {
  readonly unit: string
  readonly place: number
  /** How many of its level are placed. */
  readonly of: number
}

type Terms = Pick<Head, '_id' | 'batch' | 'state' | 'freezeAt'>
const FIELDS = { batch: true, state: true, freezeAt: true }

async function placesOn(head: Terms): Promise<UnitPlace[] | 'overtaken'> {
  const ids = LEVELS.map((level) => chunksOf(head._id, level))
  const cells = await cellsOn(head, ids.flat())
  if (!cells) return 'overtaken'
  let from = 0
  return ids.flatMap((chunks) => {
    const texts = cells.slice(from, from + chunks.length).flatMap((some) => Object.values(some))
    from += chunks.length
    const placed = texts.map((text): PlacedUnit => JSON.parse(text))
    const ranked = placed.flatMap(({ unit, rank }) => (rank === null ? [] : [{ unit, rank }]))
    return ranked.map(({ unit, rank }) => ({ unit, place: rank, of: ranked.length }))
  })
}

/**
 * All units' places on a board whose result everybody may know: none while it is frozen (封榜), at whatever moment it
 * was frozen, nor without such a board. Two operations, 22 documents.
 */
export const unitPlaces = (board: string): Promise<UnitPlace[]> =>
  asOfOneBatch(async () => {
    const [head]: Terms[] = await heads.find({ _id: board }, { limit: 1, fields: FIELDS })
    return head && isOpen(head, Number.POSITIVE_INFINITY) ? placesOn(head) : []
  })
