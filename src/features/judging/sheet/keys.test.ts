import { describe, expect, it } from 'vitest'
import { keyPages, pageOf } from './keys'
import { keyPoints, totalPoints } from './points'

const TEN = { most: 1000, step: 50 }

describe('the keys of a criterion', () => {
  it('begin with the most, and lead on to the rest', () =>
    expect(keyPages(TEN)).toEqual([
      [1000, 950, 900, 850, 800, 750, 700, 650, 'lower'],
      ['higher', 600, 550, 500, 450, 400, 350, 300, 'lower'],
      ['higher', 250, 200, 150, 100, 50, 0],
    ]))

  it.each([
    [{ most: 1000, step: 0 }, []],
    [{ most: 400, step: 100 }, [[400, 300, 200, 100, 0]]],
    [{ most: 800, step: 100 }, [[800, 700, 600, 500, 400, 300, 200, 100, 0]]],
    [{ most: 250, step: 100 }, [[250, 150, 50]]],
  ])('of %o', (criterion, pages) => expect(keyPages(criterion)).toEqual(pages))

  it.each([
    [100, 1],
    [1000, 10],
    [3000, 50],
    [900, 100],
  ])('of %d by %d hold each step once, in order', (most, step) => {
    const pages = keyPages({ most, step })
    const given = pages.flat().filter((key) => typeof key === 'number')
    expect(given).toEqual(Array.from({ length: most / step + 1 }, (_, k) => most - k * step))
    for (const keys of pages) expect(keys.length).toBeLessThanOrEqual(9)
  })

  it('open where what was given is', () => {
    const pages = keyPages(TEN)
    expect([undefined, 900, 600, 0].map((given) => pageOf(pages, given))).toEqual([0, 0, 1, 2])
  })

  it.each([
    [TEN, 1000, '10'],
    [TEN, 950, '9.5'],
    [TEN, 900, '9.0'],
    [{ most: 10_000, step: 100 }, 9900, '99'],
    [{ most: 500, step: 25 }, 475, '4.75'],
  ])('of %o say %d as %s', (criterion, points, words) =>
    expect(keyPoints(criterion, points)).toBe(words),
  )

  it('and a total to two places', () => expect(totalPoints(7250)).toBe('72.50'))
})
