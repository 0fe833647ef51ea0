import type { Level } from './board'
import type { Cells } from './cells'
import type { Pool } from './pool'
import { type PlacedUnit, rankUnits, type Tally } from './rank-units'

/** Documents the units of a level are spread over, so that any one is found by its id alone. */
export const CHUNKS: Readonly<Record<Level, number>> = { station: 16, county: 4, city: 1 }

/** The document of a board that holds a unit of a level: `board:station:7`. */
export function chunkOf(board: string, level: Level, unit: string): string {
  let hash = 0
  for (const sign of unit) hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003
  return `${board}:${level}:${hash % CHUNKS[level]}`
}

/** The documents of all units of a level. */
export const chunksOf = (board: string, level: Level): string[] =>
  Array.from({ length: CHUNKS[level] }, (_, place) => `${board}:${level}:${place}`)

/** The document of a level in short, and its one cell. */
export const levelOf = (board: string, level: Level): string => `${board}:${level}`
export const SUMMARY = 'summary'

/** The document with how many officers have which score, and the cell with how many officers there are. */
export const poolOf = (board: string): string => `${board}:pool`
const OFFICERS = 'officers'

/** A board's pool out of its cells, and back. */
export function poolIn(cells: Cells): Pool {
  const { [OFFICERS]: size = '0', ...counts } = cells
  const numbers = Object.entries(counts).map(([score, n]) => [score, Number(n)] as const)
  return { size: Number(size), counts: Object.fromEntries(numbers) }
}
export function cellsOfPool({ size, counts }: Pool): Cells {
  const texts = Object.entries(counts).flatMap(([score, n]) => (n > 0 ? [[score, `${n}`]] : []))
  return { ...Object.fromEntries(texts), ...(size > 0 ? { [OFFICERS]: `${size}` } : {}) }
}

/** A level's documents out of its tallies: chunks by id, and the level in short. */
export function levelCells(
  board: string,
  level: Level,
  tallies: readonly Tally[],
  pool: Pool,
): ReadonlyMap<string, Cells> {
  const { units, summary } = rankUnits(tallies, pool)
  const chunks = new Map<string, Record<string, string>>()
  for (const id of chunksOf(board, level)) chunks.set(id, {})
  for (const unit of units) {
    const chunk = chunks.get(chunkOf(board, level, unit.unit))
    if (chunk) chunk[unit.unit] = JSON.stringify(unit)
  }
  return new Map<string, Cells>([
    ...chunks,
    [levelOf(board, level), tallies.length > 0 ? { [SUMMARY]: JSON.stringify(summary) } : {}],
  ])
}

/** The tallies of a level out of its chunks' cells. */
export const talliesIn = (chunks: Iterable<Cells>): Tally[] =>
  [...chunks].flatMap((cells) =>
    Object.values(cells).map((text) => {
      const { unit, name, parentName, size, took, sum }: PlacedUnit = JSON.parse(text)
      return { unit, name, parentName, size, took, sum }
    }),
  )
