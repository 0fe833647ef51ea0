import type { Criterion, Deduction } from '../../rubric'

/** A criterion of a ready-made rubric: what it is, how it looks when it is done well, and its points in hundredths. */
export function criterion(
  id: string,
  name: string,
  most: number,
  says: string,
  deductions: readonly Deduction[] = [],
  step = 50,
): Criterion {
  return { id, name, says, most, step, deductions }
}

/** A reason for which points are taken each time it is met. */
export const deduction = (
  id: string,
  what: string,
  points: number,
  timesAtMost = 1,
): Deduction => ({ id, what, points, timesAtMost, isFatal: false })

/** A reason that fails the whole sheet (否决项). */
export const fatal = (id: string, what: string): Deduction => ({
  id,
  what,
  points: 0,
  timesAtMost: 1,
  isFatal: true,
})
