import { describe, expect, it } from 'vitest'
import type { ShelfLine } from '../bank'
import type { Blueprint, Part } from './blueprint'
import { countBlueprint, poolsOf } from './blueprint-count'

const line = (id: string, over: Partial<ShelfLine> = {}): ShelfLine => ({
  id,
  domain: 'road',
  law: 'road-transport',
  version: '2023',
  type: 'single',
  difficulty: 1,
  ...over,
})
const shelf = [
  ...['a', 'b', 'c', 'd'].map((id) => line(id)),
  line('hard', { difficulty: 4 }),
  line('judge', { type: 'judgement' }),
  line('port', { domain: 'water', law: 'port' }),
]
const part = (over: Partial<Part> = {}): Part => ({
  domain: null,
  law: null,
  type: 'single',
  difficulty: null,
  count: 2,
  points: 5,
  ...over,
})
const blueprint = (parts: Part[], over: Partial<Blueprint> = {}): Blueprint => ({
  fixed: [],
  parts,
  draw: 'once',
  ...over,
})

describe('a blueprint counted against the bank', () => {
  it.each<[string, Part[], string[], number[]]>([
    ['any single choice', [part()], [], [6]],
    ['by domain', [part({ domain: 'water' })], [], [1]],
    ['by law', [part({ law: 'port' })], [], [1]],
    ['by difficulty', [part({ difficulty: 4 })], [], [1]],
    ['of a type there is none of', [part({ type: 'multiple' })], [], [0]],
    ['less what is fixed', [part({ domain: 'road' })], ['a', 'b'], [3]],
    [
      'two that overlap, enough for both',
      [part({ count: 5 }), part({ law: 'port', count: 1 })],
      [],
      [5, 1],
    ],
    [
      'two that overlap, too few together',
      [part({ count: 6 }), part({ law: 'port', count: 1 })],
      [],
      [5, 0],
    ],
  ])('%s', (_, parts, fixed, found) => {
    const count = countBlueprint(
      blueprint(parts, { fixed: fixed.map((question) => ({ question, points: 5 })) }),
      shelf,
    )
    expect(count.parts.map((one) => one.found)).toEqual(found)
    expect(count.parts.map((one) => one.wanted)).toEqual(parts.map((one) => one.count))
  })

  it('says which fixed questions are there', () => {
    const fixed = ['a', 'gone'].map((question) => ({ question, points: 5 }))
    expect(countBlueprint(blueprint([], { fixed }), shelf).fixed).toEqual([true, false])
  })
})

describe('what a paper is drawn from', () => {
  const overlapping = [part({ count: 2 }), part({ law: 'port', count: 1, points: 3 })]

  it('drawn once is exactly what everybody gets, and no question twice', () => {
    const pools = poolsOf(blueprint(overlapping), shelf, 'x-1')
    expect(pools.map(({ from }) => from.length)).toEqual([2, 1])
    expect(pools[1]).toEqual({ count: 1, points: 3, from: ['port'] })
    expect(new Set(pools.flatMap(({ from }) => from)).size).toBe(3)
  })

  it('drawn for each offers more, never a question of another part or a fixed one', () => {
    const fixed = [{ question: 'a', points: 5 }]
    const pools = poolsOf(blueprint(overlapping, { draw: 'each', fixed }), shelf, 'x-1')
    expect(pools[0]?.from.toSorted()).toEqual(['b', 'c', 'd', 'hard'])
    expect(pools[1]?.from).toEqual(['port'])
  })

  it('offers at most six times as many, and fewer when the sitting would grow too large', () => {
    const many = Array.from({ length: 900 }, (_, i) => line(`q-${i}`))
    const offered = (count: number) =>
      poolsOf(blueprint([part({ count })], { draw: 'each' }), many, 'x-1')[0]?.from.length
    expect(offered(10)).toBe(60)
    expect(offered(100)).toBe(400)
  })

  it('is the same for the same seed, and another for another', () => {
    const drawn = (seed: string) => poolsOf(blueprint([part({ count: 3 })]), shelf, seed)
    expect(drawn('x-1')).toEqual(drawn('x-1'))
    expect(
      new Set(['1', '2', '3', '4'].map((seed) => JSON.stringify(drawn(seed)))).size,
    ).toBeGreaterThan(1)
  })
})
