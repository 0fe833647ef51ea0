/** Whoever a board counts: how many officers, and of those with a score how many have which. The others stand at 0. */
export interface Pool {
  readonly size: number
  /** Score → officers. */
  readonly counts: Readonly<Record<string, number>>
}

/** A pool's scores with the share of officers who have each, absent ones at 0, and what follows for one drawn by lot. */
export interface Lot {
  readonly shares: readonly (readonly [score: number, share: number])[]
  readonly officers: number
  readonly most: number
  readonly mean: number
  /** Standard deviation of one officer's score. */
  readonly spread: number
  /** How lopsided the scores lie, 0 when they don't. */
  readonly skew: number
}

function sharesOf({ size, counts }: Pool) {
  const taking = Object.entries(counts).flatMap(([score, count]): [number, number][] =>
    count > 0 ? [[Number(score), count]] : [],
  )
  const took = taking.reduce((sum, [, count]) => sum + count, 0)
  const officers = Math.max(size, took)
  const all: [number, number][] = [[0, officers - took], ...taking]
  return {
    officers,
    shares: all
      .filter(([, count]) => count > 0)
      .map(([score, count]) => [score, count / officers] as const),
  }
}

/** What drawing one officer by lot gives. */
export function lotOf(pool: Pool): Lot {
  const { officers, shares } = sharesOf(pool)
  const expected = (of: (score: number) => number) =>
    shares.reduce((sum, [score, share]) => sum + share * of(score), 0)
  const mean = expected((score) => score)
  const spread = Math.sqrt(expected((score) => (score - mean) ** 2))
  const skew = spread > 0 ? expected((score) => ((score - mean) / spread) ** 3) : 0
  const most = shares.reduce((highest, [score]) => Math.max(highest, score), 0)
  return { shares, officers, most, mean, spread, skew }
}
