import { pack, packingFor, type Row } from '#domain/boards'
import { shareOf } from '#domain/lot'

const SECONDS_MOST = 1800
const SCORE_MOST = 105
const packing = packingFor(SCORE_MOST, SECONDS_MOST)
if (!packing) throw new Error('a round does not fit')

/** How a round of twenty questions with a bonus for time, thirty minutes long, is packed. */
export const PACKING = packing

const officerOf = (nth: number): string => `o-${String(nth).padStart(8, '0')}`
const share = (nth: number, of: number): number =>
  ((nth * 2_654_435_761 + of * 40_503) % 2 ** 32) / 2 ** 32

/** The nth member of a board: scores lean to the upper half, times spread over all minutes. */
export function rowOf(nth: number): Row {
  const score = Math.floor(SCORE_MOST * Math.sqrt(share(nth, 1)))
  const seconds = Math.ceil(SECONDS_MOST * share((nth * 31) % 1_000_003, 2))
  const key = pack(PACKING, score, seconds)
  if (key === undefined) throw new Error(`${score} does not fit`)
  return { member: officerOf(nth), name: `演示${nth}`, place: '沈阳 和平', score, seconds, key }
}

/** All rows of a board, made one by one: four million don't fit beside each other. */
export function* rowsOf(members: number): Generator<Row> {
  for (let nth = 0; nth < members; nth += 1) yield rowOf(nth)
}

/** Some members of a board, drawn by lot. */
export const someOf = (members: number, count: number): Row[] =>
  Array.from({ length: count }, (_, nth) =>
    rowOf(Math.floor(shareOf(`bench:${members}:${nth}`) * members)),
  )
