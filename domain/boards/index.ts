export {
  branchOf,
  FANOUT,
  inBranch,
  inLeaf,
  inRoot,
  leafOf,
  lowestIn,
  lowestInBranch,
} from './address'
export { type Around, aroundIn, type Way } from './around'
export { type Board, type BoardState, isOpen, LEVELS, type Level, type Row } from './board'
export { type Built, buildBoard, type Sources, TOP } from './build'
export { type Cells, cellsAt, type Undo, undoOf, type Versioned } from './cells'
export { byLeaf, type Change } from './change'
export { branchInRoot, leafInBranch, withCell } from './children'
export { type Counts, countsOf, membersOf, rankIn } from './counts'
export { fits, KEYS, type Packing, pack, packingFor, unpack } from './key'
export { leafAfter, type Smallest, unknownKeys } from './leaf'
export {
  byPlace,
  type Line,
  type Member,
  ranked,
  rowOf,
  type Standing,
  standingOf,
  totalOf,
  withLine,
} from './member'
export type { Pool } from './pool'
export { type LevelFigures, type Published, read } from './published'
export type { LevelSummary, PlacedUnit, Tally } from './rank-units'
export { type Move, poolAfter, talliesAfter, type UnitWords } from './standings'
export { treeOf } from './tree-of'
export {
  cellsOfPool,
  chunkOf,
  chunksOf,
  levelCells,
  levelOf,
  poolIn,
  poolOf,
  SUMMARY,
  talliesIn,
} from './unit-documents'
