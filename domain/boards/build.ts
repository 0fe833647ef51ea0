import { type Board, LEVELS, type Row } from './board'
import type { Cells } from './cells'
import {
  byPlace,
  type Line,
  type Member,
  rowOf,
  type Standing,
  standingOf,
  withLine,
} from './member'
import { poolAfter, talliesAfter, type UnitWords } from './standings'
import { treeOf } from './tree-of'
import { cellsOfPool, levelCells, poolOf } from './unit-documents'

/** Rows shown from the top. */
export const TOP = 10

/** What a board is made from beside its lines. */
export interface Sources {
  /** Who left the boards among persons. */
  readonly away: ReadonlySet<string>
  readonly words: ReadonlyMap<string, UnitWords>
  /** Officers of every unit who may take part. */
  readonly sizes: ReadonlyMap<string, number>
}

/** All documents of a board, as many batches leave them: members, nodes by id, and the head's root and top. */
export interface Built {
  readonly members: ReadonlyMap<string, Member>
  readonly standings: ReadonlyMap<string, Standing>
  readonly nodes: ReadonlyMap<string, Cells>
  readonly root: Cells
  readonly top: readonly Row[]
}

function membersOf(lines: Iterable<Line>): Map<string, Member> {
  const members = new Map<string, Member>()
  for (const line of lines) members.set(line.member, withLine(members.get(line.member), line))
  return members
}

function unitNodes(board: string, all: readonly Standing[], { words, sizes }: Sources) {
  const moves = all.map((after) => ({ before: null, after }))
  const pool = poolAfter({ size: 0, counts: {} }, moves, sizes)
  const levels = LEVELS.map((level) =>
    levelCells(board, level, talliesAfter([], moves, level, words, sizes), pool),
  )
  return new Map([...levels.flatMap((of) => [...of]), [poolOf(board), cellsOfPool(pool)]])
}

/** Builds a board anew out of the ledger's lines (house law 4): what folding them batch by batch must come to. */
export function buildBoard(board: Board, lines: Iterable<Line>, sources: Sources): Built {
  const members = membersOf(lines)
  const standings = new Map(
    [...members].map(([id, of]) => [id, standingOf(of, board, sources.away.has(id))] as const),
  )
  const rows = [...standings].flatMap(([id, of]) => rowOf(id, of, board.tieBreak) ?? [])
  const { root, nodes } = treeOf(board._id, rows)
  const units = unitNodes(board._id, [...standings.values()], sources)
  const top = rows.toSorted(byPlace).slice(0, TOP)
  return { members, standings, nodes: new Map([...nodes, ...units]), root, top }
}
