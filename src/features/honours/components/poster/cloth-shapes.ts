/** A point of the cloth, from the left and from the top. */
export type Point = readonly [number, number]

/** Half the width of the cloth, which is 116 by 158 as in `components/cloth/drawings`. */
export const HALF = 58
export const RED: readonly Point[] = [
  [12, 11],
  [104, 11],
  [104, 139],
  [58, 149],
  [12, 139],
]
export const FOLD: readonly Point[] = [
  [93, 11],
  [104, 11],
  [104, 139],
  [93, 141.4],
]
export const HEM: readonly Point[] = [
  [12, 135],
  [12, 143],
  [58, 153],
  [104, 143],
  [104, 135],
  [58, 145],
]
export const ENDS: readonly number[] = [4, 112]
/** From the left: where each thread of the fringe begins. */
export const THREADS: readonly number[] = [18, 25, 32, 39, 46, 53, 63, 70, 77, 84, 91, 98]
export const WORD_SIZE = 23
export const FIRST_WORD = 35.5
export const WORD_STEP = 27
