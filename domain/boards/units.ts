import type { Level } from './board'
import type { Cells } from './cells'
import { fairScale } from './fair'
import type { Pool } from './pool'

/** Documents the units of a level are spread over, so that any one is found by its id alone. */
export const CHUNKS: Readonly<Record<Level, number>> = { station: 16, county: 4, city: 1 }

/** A unit's part in a board, with the words shown of it. */
export interface Tally {
  readonly unit: string
  readonly name: string
  readonly parentName: string
  /** Officers who may take part as counted beforehand, and those who did. */
  readonly size: number
  readonly took: number
  readonly sum: number
}

/** A unit in its place: null while nobody of it took part. */
export interface PlacedUnit extends Tally {
  readonly officers: number
  /** Hundredths of a point. */
  readonly value: number
  readonly rank: number | null
}

/** A level in short: what its formula works with, and the first ten. */
export interface LevelSummary {
  readonly units: number
  readonly size: number
  readonly sum: number
  readonly largest: number
  /** Hundredths: the standard deviation of one officer's score. */
  readonly spread: number
  readonly top: readonly PlacedUnit[]
}

const TOP = 10

/** Officers of a unit: those counted beforehand, and never fewer than took part. */
const officersOf = ({ size, took }: Tally): number => Math.max(size, took)

const byValue = (a: PlacedUnit, b: PlacedUnit): number =>
  b.value - a.value || (a.unit < b.unit ? -1 : 1)

/** Places by value in hundredths, ties shared; who did not take part has none and comes last. */
function placed(units: readonly PlacedUnit[]): PlacedUnit[] {
  const taking = units.filter(({ took }) => took > 0).toSorted(byValue)
  let rank = 1
  const ranks = taking.map((unit, place) => {
    if (unit.value !== taking[place - 1]?.value) rank = place + 1
    return { ...unit, rank }
  })
  return [...ranks, ...units.filter(({ took }) => took === 0)]
}

/** All units of a level in their places (抽签比, docs/decisions/0012-units.md), and the level in short. */
export function rankUnits(
  tallies: readonly Tally[],
  pool: Pool,
): { readonly units: readonly PlacedUnit[]; readonly summary: LevelSummary } {
  const largest = Math.max(0, ...tallies.map(officersOf))
  const { value, spread } = fairScale(pool, largest)
  // Written field by field: the same unit is the same text, however it came about.
  const valued = tallies.map((tally) => {
    const { unit, name, parentName, size, took, sum } = tally
    const officers = officersOf(tally)
    const words = { unit, name, parentName }
    return {
      ...words,
      size,
      took,
      sum,
      officers,
      value: value({ size: officers, sum }),
      rank: null,
    }
  })
  const units = placed(valued)
  const taking = units.filter(({ rank }) => rank !== null)
  const sum = Object.entries(pool.counts).reduce((all, [score, n]) => all + Number(score) * n, 0)
  const size = Math.max(pool.size, took(pool))
  return {
    units,
    summary: {
      units: taking.length,
      size,
      sum,
      largest,
      spread: Math.round(100 * spread),
      top: taking.slice(0, TOP),
    },
  }
}

const took = ({ counts }: Pool): number => Object.values(counts).reduce((all, n) => all + n, 0)

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
