import type { Standard, Standards } from '../index'

/** Hundredths of a second. */
const at = (minutes: number, seconds: number): number => (minutes * 60 + seconds) * 100

const STEPS = 5
const POINTS = [10_000, 9_000, 8_000, 7_000, 6_000]

/** Five steps from the best down, each a little slower. */
const group = (
  sex: 'm' | 'f',
  [ageFrom, ageUntil]: readonly [number, number],
  best: number,
  slower: number,
): Standard => ({
  sex,
  ageFrom,
  ageUntil,
  post: null,
  steps: Array.from({ length: STEPS }, (_, nth) => ({
    value: best + nth * slower * 100,
    points: POINTS[nth] ?? 0,
  })),
})

/**
 * 体能: 1000 米跑 for men, 800 米跑 for women, by age. An EXAMPLE (示例) in the form of a table of standards: no province's
 * own; pages say so until it is replaced.
 */
export const fitness: Standards = {
  measure: 'time',
  most: 10_000,
  rows: [
    group('m', [0, 29], at(3, 40), 15),
    group('m', [30, 39], at(3, 55), 15),
    group('m', [40, 99], at(4, 20), 20),
    group('f', [0, 29], at(3, 35), 15),
    group('f', [30, 39], at(3, 50), 15),
    group('f', [40, 99], at(4, 15), 20),
  ],
}
