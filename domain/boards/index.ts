export { type Board, type BoardState, isOpen, LEVELS, type Level, type Row } from './board'
export { type Built, buildBoard, type Sources, TOP } from './build'
export { type Cells, cellsAt, type Undo, undoOf, type Versioned } from './cells'
export { fits, KEYS, type Packing, pack, packingFor, unpack } from './key'
export { byLeaf, type Change, leafAfter, type Smallest, unknownKeys } from './leaf'
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
export { type Move, poolAfter, talliesAfter, type UnitWords } from './standings'
export {
  type Around,
  aroundIn,
  branchInRoot,
  branchOf,
  type Counts,
  cellInBranch,
  cellInRoot,
  countsOf,
  FANOUT,
  leafInBranch,
  leafOf,
  membersOf,
  rankIn,
  treeOf,
  type Way,
  withCell,
} from './tree'
export {
  cellsOfPool,
  chunkOf,
  chunksOf,
  type LevelSummary,
  levelCells,
  levelOf,
  type PlacedUnit,
  poolIn,
  poolOf,
  SUMMARY,
  talliesIn,
} from './units'
