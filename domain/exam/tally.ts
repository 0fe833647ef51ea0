/** Ten bands (分数段) of ten per cent of full marks each; the last one includes them, and any bonus. */
export const BANDS = 10

/** From and to which points each band reaches, both included. */
export const bandsOf = (fullMarks: number): { from: number; to: number }[] =>
  Array.from({ length: BANDS }, (_, band) => ({
    from: Math.ceil((band * fullMarks) / BANDS),
    to: band === BANDS - 1 ? fullMarks : Math.ceil(((band + 1) * fullMarks) / BANDS) - 1,
  }))

const bandOf = (points: number, fullMarks: number): number =>
  Math.min(BANDS - 1, Math.floor((points * BANDS) / Math.max(1, fullMarks)))

/** What the people of a unit, or all of them, came to. */
export interface Tally {
  readonly took: number
  readonly passed: number
  readonly sum: number
  readonly bands: readonly number[]
}

export const NO_TALLY: Tally = { took: 0, passed: 0, sum: 0, bands: Array(BANDS).fill(0) }

/** One person's counting result. */
export interface Taken {
  readonly points: number
  readonly passed: boolean
}

/** A tally with one more person. */
export function tallied(tally: Tally, { points, passed }: Taken, fullMarks: number): Tally {
  const band = bandOf(points, fullMarks)
  return {
    took: tally.took + 1,
    passed: tally.passed + (passed ? 1 : 0),
    sum: tally.sum + points,
    bands: tally.bands.map((count, i) => (i === band ? count + 1 : count)),
  }
}

/** The mean in hundredths of a point, rounded; 0 when nobody sat. */
export const meanOf = ({ took, sum }: Pick<Tally, 'took' | 'sum'>): number =>
  took === 0 ? 0 : Math.round((sum * 100) / took)
