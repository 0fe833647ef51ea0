import type { Board } from '#domain/boards'
import type { Projection } from '#server/ledger'
import type { UseCases } from '#server/platform'

const notWritten = (): never => {
  throw new Error('not written yet')
}

/** A board as whoever makes it declares it. */
export type Declared = Omit<Board, 'state' | 'version'>

/** Where an officer stands on a board. */
export interface Standing {
  readonly rank: number
  readonly score: number
  readonly seconds: number | null
  /** How many are on the board. */
  readonly members: number
}

/** Declares a board, or changes what was declared. */
export const declareBoard: (board: Declared) => Promise<void> = notWritten
/** How many officers each unit has who may take part, for every unit on their paths. */
export const setSizes: (board: string, sizes: ReadonlyMap<string, number>) => Promise<void> =
  notWritten
/** Whether a score of now may be told to others than the organisers. */
export const isOpenlyShown: (board: string, now: Date) => Promise<boolean> = notWritten
/** Where an officer stands, as of the board's moment; undefined without a score. */
export const standingOf: (
  board: string,
  officer: string,
  now: Date,
) => Promise<Standing | undefined> = notWritten
/** The boards out of the ledger. */
export const boardsProjection: Projection = {
  name: 'boards',
  holds: async () => [],
  waiting: async () => [],
  apply: async () => undefined,
  rest: async () => undefined,
}

/** Boards (榜); `underWay` counts attempts of a board that are not in the ledger yet. */
export const boardsWith = (_underWay: (board: string) => Promise<number>): UseCases<'boards'> => ({
  persons: notWritten,
  units: notWritten,
  setAway: notWritten,
  inside: notWritten,
  hall: notWritten,
  reveal: notWritten,
  reopen: notWritten,
})
