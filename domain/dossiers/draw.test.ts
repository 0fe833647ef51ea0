import { describe, expect, it } from 'vitest'
import { shuffle } from '../lot'
import { drawnOf, drawOf, explain, seedFor } from './index'

const filesOf = (count: number, mark = '') =>
  Array.from({ length: count }, (_, place) => ({ number: `辽交罚〔2026〕${mark}${place + 1}号` }))
const numbersOf = (files: readonly { number: string }[] | undefined) =>
  files?.map(({ number }) => number)

describe('how many are drawn', () => {
  it.each([
    [0, 10, 0],
    [1, 10, 1],
    [9, 10, 1],
    [10, 10, 1],
    [11, 10, 2],
    [300, 10, 30],
    [301, 10, 31],
    [7, 100, 7],
    [3, 34, 2],
    [200, 1, 2],
    [201, 1, 3],
  ])('of %i files %i in a hundred are %i', (listed, percent, drawn) =>
    expect(drawnOf(listed, percent)).toBe(drawn),
  )
})

describe('a draw', () => {
  it('does not apply where nothing is listed', () => expect(drawOf([], 'any', 10)).toBeUndefined())

  it('draws the files themselves, in the order of the lot', () => {
    const files = filesOf(25)
    const drawn = drawOf(files, seedFor('0318254', 'u-2101'), 10)
    expect(drawn).toHaveLength(3)
    for (const file of drawn ?? []) expect(files).toContain(file)
    // Written down once: a draw that comes out otherwise can no longer be repeated by those who kept the seed.
    expect(numbersOf(drawn)).toEqual([
      '辽交罚〔2026〕1号',
      '辽交罚〔2026〕8号',
      '辽交罚〔2026〕25号',
    ])
  })

  it('differs between agencies with the same numbers', () => {
    const of = (unit: string) => numbersOf(drawOf(filesOf(200), seedFor('0318254', unit), 10))
    expect(of('u-2101')).not.toEqual(of('u-2102'))
  })

  it('keeps numbers apart that only look alike', () => {
    const files = [{ number: '辽交罚〔2026〕1号' }, { number: '辽交罚[2026]1号' }]
    expect(drawOf(files, 's', 100)).toHaveLength(2)
  })

  it('says each of its steps', () => {
    const { sorted, order, count, drawn } = explain(['b', 'c', 'a'], 's', 50)
    expect(sorted).toEqual(['a', 'b', 'c'])
    expect(order).toEqual(shuffle(['a', 'b', 'c'], 's'))
    expect(count).toBe(2)
    expect(drawn).toEqual(order.slice(0, 2))
  })
})

/** A small generator of the test's own: what is drawn for the test has nothing to do with what is tested. */
function lotOf(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) | 0
    return (state >>> 0) % below
  }
}

const shuffled = <T>(list: readonly T[], lot: (below: number) => number): T[] =>
  list
    .map((each) => ({ each, key: lot(1_000_000_000) }))
    .sort((a, b) => a.key - b.key)
    .map(({ each }) => each)

/** Without a quotient: the least number of files that is the percent or more of all. */
function leastOf(listed: number, percent: number): number {
  let count = 0
  while (count * 100 < listed * percent) count += 1
  return count
}

/** Without sorting: the smallest number that is left, again and again. */
function smallestFirst(numbers: readonly string[]): string[] {
  const left = new Set(numbers)
  const sorted: string[] = []
  while (left.size > 0) {
    let smallest: string | undefined
    for (const number of left) if (smallest === undefined || number < smallest) smallest = number
    if (smallest === undefined) break
    left.delete(smallest)
    sorted.push(smallest)
  }
  return sorted
}

describe('ten thousand lists', () => {
  it('are drawn as somebody would who does it by hand, whatever order they come in', () => {
    let differences = 0
    for (let nth = 0; nth < 10_000; nth += 1) {
      const lot = lotOf(nth)
      const files = filesOf(lot(60), `${lot(9)}-`)
      const percent = 1 + lot(100)
      const seed = seedFor(`${lot(1_000_000)}`, `u-${lot(200)}`)
      const drawn = numbersOf(drawOf(shuffled(files, lot), seed, percent))
      const again = numbersOf(drawOf(shuffled(files, lot), seed, percent))
      const byHand = shuffle(smallestFirst(files.map(({ number }) => number)), seed).filter(
        (_, place) => place < leastOf(files.length, percent),
      )
      const expected = files.length === 0 ? undefined : byHand
      if (JSON.stringify(drawn) !== JSON.stringify(expected)) differences += 1
      if (JSON.stringify(again) !== JSON.stringify(drawn)) differences += 1
    }
    expect(differences).toBe(0)
  })
})
