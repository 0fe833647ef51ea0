import { describe, expect, it } from 'vitest'
import { quotaOf } from './award'
import { hasQuota, isAwardYear, isForPerson, isOwnNomination } from './nomination'

describe('awards', () => {
  it.each([
    [104, 20, 20],
    [105, 20, 21],
    [4, 20, 0],
    [5, 20, 1],
    [0, 20, 0],
    [1001, 20, 200],
  ])('of %i at %i percent at most %i', (count, percent, most) => {
    expect(quotaOf(count, percent)).toBe(most)
  })

  it('are for units or persons, bounded or not', () => {
    expect([isForPerson('modelPost'), isForPerson('excellentPerson')]).toEqual([true, true])
    expect([isForPerson('pioneerTeam'), isForPerson('excellentUnit')]).toEqual([false, false])
    expect([hasQuota('excellentUnit'), hasQuota('pioneerTeam')]).toEqual([true, false])
  })

  it.each([
    [2026, true],
    [2025, true],
    [2024, false],
    [2027, false],
  ])('of %i in 2026: %s', (year, may) => {
    expect(isAwardYear(year, 2026)).toBe(may)
  })

  it.each([
    ['who nominated', 'a', true],
    ['who is nominated', 'b', true],
    ['somebody else', 'c', false],
  ])('are not confirmed by %s', (_, officer, own) => {
    expect(isOwnNomination({ by: 'a', whom: 'b' }, officer)).toBe(own)
  })
})
