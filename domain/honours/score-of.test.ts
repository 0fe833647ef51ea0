import { describe, expect, it } from 'vitest'
import { deduct, each, evidence, indicator, scheme, share } from './examples'
import { scoreOf } from './index'

const points = (rule: Parameters<typeof indicator>[1], ...of: ReturnType<typeof evidence>[]) =>
  scoreOf(scheme([indicator('x', rule)]), { x: of }).indicators[0]?.points

describe('a share of a whole, at most 10 points', () => {
  it.each([
    [12, 14, 100, 857],
    [14, 14, 100, 1000],
    [0, 14, 100, 0],
    [1, 3, 100, 333],
    [2, 3, 100, 667],
    // 95 of 100 satisfied is full where 95 % is full, one fewer is not.
    [95, 100, 95, 1000],
    [94, 100, 95, 989],
    [100, 100, 95, 1000],
    // A half of a hundredth goes up: 1000 × 1/16 is 62.5.
    [1, 16, 100, 63],
  ])('%d of %d, full from %d %%, is %d', (part, whole, fullPercent, hundredths) =>
    expect(points(share(fullPercent), evidence('e', part, whole))).toBe(hundredths),
  )

  it('adds up pieces before it divides', () =>
    expect(points(share(), evidence('e', 1, 3), evidence('f', 2, 3))).toBe(500))

  it('does not apply to a whole of nothing', () => {
    expect(points(share())).toBeNull()
    expect(points(share(), evidence('e', 0, 0))).toBeNull()
  })
})

describe('what is counted', () => {
  it.each([
    [0, 0],
    [1, 400],
    [2, 800],
    [3, 1000],
  ])('%d times 4 points, 10 at most, is %d', (times, hundredths) =>
    expect(points(each(400), evidence('e', times))).toBe(hundredths),
  )

  it('is nothing, and applies, where nothing was done', () => {
    const score = scoreOf(scheme([indicator('x', each(400))]), {})
    expect(score).toMatchObject({ earned: 0, applicable: 1000, total: 0 })
  })

  it('counts the same thing once, as it was said last', () =>
    expect(points(each(100), evidence('e', 1, 0, 1), evidence('e', 2, 0, 5))).toBe(200))
})

describe('what is taken away', () => {
  it.each([
    [0, 0],
    [1, -400],
    [3, -1000],
  ])('%d times 4 points, 10 at most, is %d', (times, hundredths) =>
    expect(points(deduct(400), evidence('e', times))).toBe(hundredths),
  )

  it('is no part of what applies, and nothing taken is a plain 0', () => {
    const score = scoreOf(scheme([indicator('x', deduct(400))]), {})
    expect(score).toMatchObject({ earned: 0, applicable: 0, deducted: 0, total: null })
    expect(Object.is(score.indicators[0]?.points, 0)).toBe(true)
  })
})

describe('a total', () => {
  const three = scheme(
    [indicator('s', share(), 3000), indicator('e', each(500), 1000)],
    [indicator('d', deduct(200), 600)],
  )

  it.each([
    ['everything', { s: [evidence('s', 1, 1)], e: [evidence('e', 2)] }, 10_000],
    ['what applies, out of 100', { e: [evidence('e', 1)] }, 5000],
    ['half a share, nothing counted', { s: [evidence('s', 1, 2)] }, 3750],
    ['less what is taken', { s: [evidence('s', 1, 1)], d: [evidence('d', 1)] }, 7300],
    ['never below 0', { d: [evidence('d', 9)] }, 0],
  ])('is %s', (_, given, total) => expect(scoreOf(three, given).total).toBe(total))

  it('is the same for evidence in another order, and for none at all', () => {
    const some = [evidence('b', 1, 2), evidence('a', 1, 3), evidence('c', 0, 1, 0)]
    expect(scoreOf(three, { s: some })).toEqual(scoreOf(three, { s: some.toReversed() }))
    expect(scoreOf(three, {})).toEqual(scoreOf(three, { s: [], e: [], d: [] }))
  })

  it('ignores evidence of what the scheme does not know', () =>
    expect(scoreOf(three, { minutes: [evidence('m', 99)] })).toEqual(scoreOf(three, {})))
})
