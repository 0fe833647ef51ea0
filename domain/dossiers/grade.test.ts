import { describe, expect, it } from 'vitest'
import { type Grade, gradeOf, isGood } from './index'

const RULES = { excellentFrom: 9000, goodFrom: 8000, passedFrom: 6000 }

describe('the grade of a reviewed file', () => {
  it.each<[total: number, most: number, failed: boolean, grade: Grade]>([
    [10_000, 10_000, false, 'excellent'],
    [9000, 10_000, false, 'excellent'],
    [8999, 10_000, false, 'good'],
    [8000, 10_000, false, 'good'],
    [7999, 10_000, false, 'passed'],
    [6000, 10_000, false, 'passed'],
    [5999, 10_000, false, 'failed'],
    [0, 10_000, false, 'failed'],
    [10_000, 10_000, true, 'failed'],
    [4500, 5000, false, 'excellent'],
    [4499, 5000, false, 'good'],
  ])('%i of %i, fatal: %s, is %s', (total, most, failed, grade) =>
    expect(gradeOf(total, most, RULES, failed)).toBe(grade),
  )

  it.each<[Grade, boolean]>([
    ['excellent', true],
    ['good', true],
    ['passed', false],
    ['failed', false],
  ])('%s is good: %s', (grade, good) => expect(isGood(grade)).toBe(good))
})
