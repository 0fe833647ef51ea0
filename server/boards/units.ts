import type { Reply } from '#contract/index'
import {
  chunkOf,
  type Level,
  type LevelSummary,
  levelOf,
  type PlacedUnit,
  SUMMARY,
} from '#domain/boards'
import { refuse, type UseCase } from '#server/platform'
import { showHead } from './read/show'
import { asOfOneBatch, cellsOn } from './read/way'
import { type Head, heads } from './store'

type UnitRow = Reply<'boards', 'units'>['top'][number]

/** Where a level stands on the way from the province down. */
const DEPTH: Readonly<Record<Level, number>> = { city: 1, county: 2, station: 3 }
const NOBODY: LevelSummary = { units: 0, size: 0, sum: 0, spread: 0, largest: 0, top: [] }

function show(unit: PlacedUnit | undefined, path: readonly string[]): UnitRow[] {
  if (!unit || unit.rank === null) return []
  const { rank, name, parentName, value, sum, took, officers } = unit
  const mine = path.includes(unit.unit)
  return [{ rank, unit: unit.unit, name, parentName, value, sum, took, size: officers, mine }]
}

const parsed = <T>(text: string | undefined): T | undefined =>
  text === undefined ? undefined : JSON.parse(text)

async function page(head: Head, level: Level, path: readonly string[], now: Date) {
  const own = path[DEPTH[level]] ?? ''
  const ids = [levelOf(head._id, level), chunkOf(head._id, level, own)]
  const cells = await cellsOn(head, ids)
  if (!cells) return 'overtaken'
  const [short, chunk] = cells
  const { units, size, sum, spread, largest, top } =
    parsed<LevelSummary>(short?.[SUMMARY]) ?? NOBODY
  return {
    head: showHead(head, now),
    level,
    units,
    top: top.flatMap((unit) => show(unit, path)),
    mine: show(parsed<PlacedUnit>(chunk?.[own]), path)[0] ?? null,
    all: { size, sum, spread, largest },
  }
}

/** Units of one level, and mine. Two operations that read three documents. */
export const units: UseCase<'boards', 'units'> = ({ officer, now }, { board, level }) =>
  asOfOneBatch(async () => {
    const head = await heads.get(board)
    return head ? page(head, level, officer.path, now) : refuse('BOARD_NOT_FOUND')
  })
