import { describe, expect, it } from 'vitest'
import { shuffle } from '../lot'
import { allot, foundFor, type Need } from './allot'

const need = (wanted: number, from: string): Need => ({ wanted, from: [...from] })

describe('questions allotted to overlapping needs', () => {
  it.each<[string, Need[], number[]]>([
    ['apart', [need(2, 'abc'), need(1, 'de')], [3, 2]],
    ['too few of one', [need(2, 'a'), need(1, 'bc')], [1, 2]],
    ['overlapping, enough together', [need(1, 'ab'), need(1, 'a')], [1, 1]],
    ['the same twice, too few together', [need(3, 'abcd'), need(3, 'abcd')], [1, 1]],
    [
      'a chain that has to be given up twice',
      [need(1, 'ab'), need(1, 'bc'), need(1, 'a')],
      [1, 1, 1],
    ],
    ['nothing there', [need(1, '')], [0]],
    ['nothing wanted', [need(0, 'ab'), need(2, 'ab')], [0, 2]],
    ['no need at all', [], []],
  ])('%s', (_, needs, found) => {
    expect(foundFor(needs)).toEqual(found)
    const met = allot(needs).every((ids, i) => ids.length === needs[i]?.wanted)
    expect(met).toBe(needs.every(({ wanted }, i) => (found[i] ?? 0) >= wanted))
  })

  it('each finds enough exactly when all are met together, and no question is given twice', () => {
    const letters = [...'abcdefgh']
    for (let seed = 0; seed < 300; seed += 1) {
      const needs = [0, 1, 2].map((part) => {
        const from = shuffle(letters, `${seed}:${part}`).slice(0, 1 + ((seed * 7 + part * 5) % 7))
        return { wanted: (seed + part) % 5, from }
      })
      const given = allot(needs)
      expect(new Set(given.flat()).size).toBe(given.flat().length)
      const found = foundFor(needs)
      expect(needs.every(({ wanted }, i) => (found[i] ?? 0) >= wanted)).toBe(
        needs.every(({ wanted }, i) => given[i]?.length === wanted),
      )
    }
  })

  it('gives as many as any way of giving could', () => {
    const most = (needs: readonly Need[], free: ReadonlySet<string>): number => {
      const [first, ...rest] = needs
      if (!first) return 0
      const without = most(rest, free)
      if (first.wanted === 0) return without
      const again = { ...first, wanted: first.wanted - 1 }
      const ways = first.from
        .filter((id) => free.has(id))
        .map((id) => 1 + most([again, ...rest], new Set([...free].filter((other) => other !== id))))
      return Math.max(without, ...ways)
    }
    const letters = [...'abcde']
    for (let seed = 0; seed < 60; seed += 1) {
      const needs = [0, 1, 2].map((part) => ({
        wanted: 1 + ((seed + part) % 2),
        from: shuffle(letters, `${seed}:${part}`).slice(0, 1 + ((seed + part) % 3)),
      }))
      expect(allot(needs).flat()).toHaveLength(most(needs, new Set(letters)))
    }
  })
})
