/** How a board packs a score and its tie-break into one key (house law 5); declared with the board. */
export interface Packing {
  /** Highest score there is; scores are integers. */
  readonly scoreMost: number
  /** Longest time there is, in steps; 0 when ties share the place. */
  readonly timeMost: number
  /** Seconds of one step. */
  readonly timeStep: number
}

/** Keys there are: 21 bits. A higher key is a better place. */
export const KEYS = 2 ** 21

/** Whether every score and time of a packing has a key. */
export const fits = ({ scoreMost, timeMost, timeStep }: Packing): boolean =>
  [scoreMost, timeMost, timeStep].every((part) => Number.isInteger(part) && part >= 0) &&
  timeStep > 0 &&
  (scoreMost + 1) * (timeMost + 1) <= KEYS

/**
 * The finest packing for scores up to `scoreMost` and times up to `secondsMost` (0: time does not count); a season
 * of many rounds gets steps of several seconds. Undefined when scores alone don't fit.
 * @example packingFor(100, 1800) // { scoreMost: 100, timeMost: 1800, timeStep: 1 }
 */
export function packingFor(scoreMost: number, secondsMost: number): Packing | undefined {
  const steps = Math.floor(KEYS / (scoreMost + 1)) - 1
  const without = { scoreMost, timeMost: 0, timeStep: 1 }
  if (secondsMost === 0 || steps < 1) return fits(without) ? without : undefined
  const timeStep = Math.max(1, Math.ceil(secondsMost / steps))
  return { scoreMost, timeMost: Math.ceil(secondsMost / timeStep), timeStep }
}

/**
 * The key of a score: more points first, then less time. A time beyond the longest (after an extension) counts as
 * the longest. Undefined for a score the board was not declared for.
 */
export function pack(packing: Packing, score: number, seconds: number): number | undefined {
  const { scoreMost, timeMost, timeStep } = packing
  if (!Number.isInteger(score) || score < 0 || score > scoreMost) return undefined
  const steps = Math.min(timeMost, Math.ceil(Math.max(0, seconds) / timeStep))
  return score * (timeMost + 1) + (timeMost - steps)
}

/** The score a key was packed from, and its time in whole steps, as seconds. */
export function unpack(packing: Packing, key: number): { score: number; seconds: number } {
  const { timeMost, timeStep } = packing
  const score = Math.floor(key / (timeMost + 1))
  return { score, seconds: (timeMost - (key % (timeMost + 1))) * timeStep }
}
