import {
  type Cells,
  cellsAt,
  cellsOfPool,
  chunksOf,
  LEVELS,
  type Level,
  levelCells,
  levelOf,
  poolAfter,
  poolIn,
  poolOf,
  talliesAfter,
  talliesIn,
  type UnitWords,
} from '#domain/boards'
import { nameBeneath } from '#domain/org'
import { unitsOf } from '#server/org'
import { type Node, sizes } from '../store'
import { inGroups } from './in-lanes'
import type { Moved } from './move-members'
import { type Rewrite, readNodes, rewriteOf, writeNodes } from './write-nodes'

const isLevel = (kind: string): kind is Level => (LEVELS as readonly string[]).includes(kind)

/** The words of units that are ranked. One operation for each 500. */
async function wordsOf(ids: readonly string[]): Promise<Map<string, UnitWords>> {
  const found = (await Promise.all(inGroups(ids, 500).map(unitsOf))).flat()
  const known = new Map(found.map((unit) => [unit._id, unit]))
  const words = new Map<string, UnitWords>()
  for (const unit of found)
    if (isLevel(unit.kind))
      words.set(unit._id, {
        level: unit.kind,
        name: unit.name,
        parentName: nameBeneath(unit, known),
      })
  return words
}

const sizesOf = async (board: string): Promise<Map<string, number>> =>
  new Map(Object.entries((await sizes.get(board))?.sizes ?? {}))

const isSame = ({ before, after }: Moved): boolean =>
  before !== null &&
  after !== null &&
  before.score === after.score &&
  before.path.join() === after.path.join()

/** Every document a board has about its units. */
const nodesOf = (board: string): string[] => [
  ...LEVELS.flatMap((level) => [...chunksOf(board, level), levelOf(board, level)]),
  poolOf(board),
]

/** What a batch makes of them, given what they were before it. */
function after(
  board: string,
  before: (id: string) => Cells,
  moves: readonly Moved[],
  words: ReadonlyMap<string, UnitWords>,
  counted: ReadonlyMap<string, number> | undefined,
): Map<string, Cells> {
  const pool = poolAfter(poolIn(before(poolOf(board))), moves, counted)
  const levels = LEVELS.flatMap((level) => {
    const tallies = talliesIn(chunksOf(board, level).map(before))
    return [...levelCells(board, level, talliesAfter(tallies, moves, level, words, counted), pool)]
  })
  return new Map([...levels, [poolOf(board), cellsOfPool(pool)]])
}

/**
 * Takes moves and newly counted officers into the units of a board; false when a later batch has been here. About
 * five operations to read, one for each document that changed, 25 at most.
 */
export async function rankUnits(
  board: string,
  moves: readonly Moved[],
  sized: boolean,
  batch: number,
): Promise<boolean> {
  const moved = moves.filter((move) => !isSame(move))
  if (moved.length === 0 && !sized) return true
  const counted = sized ? await sizesOf(board) : undefined
  const paths = moved.flatMap(({ before, after: now }) => [
    ...(before?.path ?? []),
    ...(now?.path ?? []),
  ])
  const [words, known] = await Promise.all([
    wordsOf([...new Set([...paths, ...(counted?.keys() ?? [])])]),
    readNodes(nodesOf(board)),
  ])
  if ([...known.values()].some((node) => node.batch > batch)) return false
  const before = (id: string): Cells => cellsAt(known.get(id), batch - 1) ?? {}
  const rewrites = [...after(board, before, moved, words, counted)].flatMap(
    ([id, cells]) => rewrite(id, known, batch, cells) ?? [],
  )
  await writeNodes(board, rewrites, batch)
  return true
}

const rewrite = (
  id: string,
  known: ReadonlyMap<string, Node>,
  batch: number,
  cells: Cells,
): Rewrite | undefined => rewriteOf(id, known.get(id), batch, () => cells)
