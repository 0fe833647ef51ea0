export { type Board, type BoardState, LEVELS, type Level, type Row, type Scored } from './board'
export type { Packing } from './key'
