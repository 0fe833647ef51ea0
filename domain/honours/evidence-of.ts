import type { Evidence } from './evidence'

type Said = Pick<Evidence, 'id' | 'proof' | 'of' | 'title' | 'at'>

/** Evidence of a share: 12 of 14 passed. */
export const shareEvidence = (said: Said, part: number, whole: number): Evidence => ({
  ...said,
  part,
  whole,
  place: null,
})

/** Evidence of something that was done once, or so many times. */
export const countEvidence = (said: Said, times = 1): Evidence => ({
  ...said,
  part: times,
  whole: 0,
  place: null,
})

/** Evidence of a place: the first of nine is nine of nine, the last one of nine. */
export const placeEvidence = (said: Said, place: number, of: number): Evidence => ({
  ...said,
  part: of - place + 1,
  whole: of,
  place,
})
