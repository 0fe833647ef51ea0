import type { Hundredths } from '../../points'
import type { Criterion, Deduction } from '../../rubric'
import type { PanelRules } from '../event'

const POINT = 100
const HALF_POINT = 50

/** A reason to take points, told in whole or half points. */
export const taking = (id: string, what: string, points: number, timesAtMost = 1): Deduction => ({
  id,
  what,
  points: points * POINT,
  timesAtMost,
  isFatal: false,
})

/** What leaves nothing of the whole sheet (否决项). */
export const failing = (id: string, what: string): Deduction => ({
  ...{ id, what, points: 0, timesAtMost: 1, isFatal: true },
})

const criterion = (
  step: Hundredths,
  [id, name, points, says]: readonly [string, string, number, string],
  deductions: readonly Deduction[],
): Criterion => ({ id, name, says, most: points * POINT, step, deductions })

/** Given in steps of half a point, from the most down. */
export const given = (
  told: readonly [id: string, name: string, points: number, says: string],
  ...deductions: readonly Deduction[]
): Criterion => criterion(HALF_POINT, told, deductions)

/** Nothing is given: points are only taken for what was met. */
export const checked = (
  told: readonly [id: string, name: string, points: number, says: string],
  ...deductions: readonly Deduction[]
): Criterion => criterion(0, told, deductions)

/** Five judges and more: the highest and the lowest are left out (去掉一个最高分、一个最低分). */
export const PANEL: PanelRules = { trimEach: 1, trimFrom: 5, outlier: 600 }
