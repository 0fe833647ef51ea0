import type { RecordKind } from './source'

/**
 * What a record's numbers mean: a share of so many at most (完成 / 应做), or only counted, so many at most, with a whole
 * of 0. 岗位练兵 is reckoned over the nine events (九个项目) of the plan's measure 9.
 */
export type RecordNumbers =
  | { readonly are: 'share'; readonly wholeAtMost: number }
  | { readonly are: 'count'; readonly partAtMost: number }

/** By kind: 包路段 patrolled / planned, 三会一课 held / planned, 岗位练兵 events trained / planned, 群众评议 satisfied / all, 查实投诉. */
export const RECORD_NUMBERS: Readonly<Record<RecordKind, RecordNumbers>> = {
  roadSections: { are: 'share', wholeAtMost: 200 },
  partyLife: { are: 'share', wholeAtMost: 60 },
  drills: { are: 'share', wholeAtMost: 9 },
  ratings: { are: 'share', wholeAtMost: 9_999 },
  complaints: { are: 'count', partAtMost: 99 },
}

/** The numbers of a record as they are entered. */
export interface RecordFigures {
  readonly part: number
  /** 0 for what is only counted. */
  readonly whole: number
}

/**
 * Whether a record's numbers are possible: never more done than was to be done, and something to do; a count is at
 * least one, since nothing needs no record.
 * @example fitsRecord('partyLife', { part: 3, whole: 3 }) // true
 */
export function fitsRecord(kind: RecordKind, { part, whole }: RecordFigures): boolean {
  const numbers = RECORD_NUMBERS[kind]
  if (numbers.are === 'count') return whole === 0 && part >= 1 && part <= numbers.partAtMost
  return whole >= 1 && whole <= numbers.wholeAtMost && part >= 0 && part <= whole
}
