import { unsafeUniformIntDistribution, xoroshiro128plus } from 'pure-rand'
import { describe, expect, it } from 'vitest'
import { branchOf, type Cells, leafOf, type Row, treeOf } from '#domain/boards'
import { neighbourhoodIn } from './neighbourhood'

const row = (member: string, key: number): Row => ({
  member,
  name: '',
  place: '',
  score: key,
  seconds: null,
  key,
})

const wayTo = (rows: readonly Row[], key: number) => {
  const { root, nodes } = treeOf('b', rows)
  const none: Cells = {}
  const at = (id: string) => nodes.get(id) ?? none
  return { root, branch: at(branchOf('b', key)), leaf: at(leafOf('b', key)) }
}

/** What anybody finds who knows everybody else and me as I stand now. */
function bruteForce(others: readonly Row[], key: number) {
  const rankOf = (of: number) =>
    1 + [...others, row('o-me', key)].filter((each) => each.key > of).length
  const better = Math.min(...others.map((each) => each.key).filter((each) => each > key))
  const worse = Math.max(...others.map((each) => each.key).filter((each) => each < key))
  const sharing = others.filter((each) => each.key === key).length
  return {
    tied: sharing > 0,
    keys: [better, key, ...(sharing > 0 ? [key] : []), worse].filter(Number.isFinite),
    rankOf,
  }
}

describe('my neighbourhood', () => {
  it.each([
    ['alone', [], 5, 5, [[1, 'o-me']]],
    [
      'between two',
      [row('o-a', 9), row('o-b', 1)],
      5,
      5,
      [
        [1, 'o-a'],
        [2, 'o-me'],
        [3, 'o-b'],
      ],
    ],
    [
      'sharing a place',
      [row('o-a', 5), row('o-b', 1)],
      5,
      5,
      [
        [1, 'o-me'],
        [1, 'o-a'],
        [3, 'o-b'],
      ],
    ],
    [
      'with a score that waits',
      [row('o-a', 9), row('o-b', 7)],
      8,
      2,
      [
        [1, 'o-a'],
        [2, 'o-me'],
        [3, 'o-b'],
      ],
    ],
    [
      'with a first score that waits',
      [row('o-a', 9), row('o-b', 7)],
      8,
      null,
      [
        [1, 'o-a'],
        [2, 'o-me'],
        [3, 'o-b'],
      ],
    ],
    ['with a worse one that waits', [row('o-a', 9)], 1, 5, [[2, 'o-me']]],
  ] as const)('%s', (_, others, key, folded, seen) => {
    const rows = folded === null ? others : [...others, row('o-me', folded)]
    const { rows: found } = neighbourhoodIn(wayTo(rows, key), row('o-me', key), folded)
    expect(found.map(({ rank, member }) => [rank, member])).toEqual(seen)
  })

  it('is what brute force finds, whatever waits', () => {
    const generator = xoroshiro128plus(7)
    const draw = (most: number) => unsafeUniformIntDistribution(0, most, generator)
    const someKey = () => (draw(1) === 0 ? draw(400) : draw(2 ** 21 - 1))
    for (let round = 0; round < 300; round += 1) {
      const others = Array.from({ length: draw(40) }, (_, place) => row(`o-${place}`, someKey()))
      const key = draw(2) === 0 ? (others[0]?.key ?? someKey()) : someKey()
      const folded = [key, someKey(), null][draw(2)] ?? null
      const rows = folded === null ? others : [...others, row('o-me', folded)]
      const found = neighbourhoodIn(wayTo(rows, key), row('o-me', key), folded)
      const { tied, keys, rankOf } = bruteForce(others, key)
      expect(found.tied).toBe(tied)
      for (const each of found.rows) expect(each.rank).toBe(rankOf(each.key))
      // Where the board still has me next to where I stand now, that neighbour is left out until the fold.
      const mayMiss = folded !== null && folded !== key ? 2 : 0
      expect(keys).toEqual(expect.arrayContaining(found.rows.map((each) => each.key)))
      expect(found.rows.length).toBeGreaterThanOrEqual(keys.length - mayMiss)
    }
  })
})
