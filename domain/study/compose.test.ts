import { describe, expect, it } from 'vitest'
import { addDays, beijingDay } from '../beijing-day'
import { card, RULES } from './examples'
import { composePractice, composeSet, NEW_LEARNER, type Shelf } from './index'

const TODAY = beijingDay('2026-11-18')
const shelf = (...lines: readonly (readonly ['general' | 'road' | 'water', number])[]): Shelf =>
  lines.flatMap(([domain, count]) =>
    Array.from({ length: count }, (_, i) => ({ id: `${domain}-${i}`, domain, law: 'law' })),
  )
const BANK = shelf(['general', 20], ['road', 20], ['water', 20])
type Wish = Parameters<typeof composeSet>[0]
const compose = (change: Partial<Wish> = {}) =>
  composeSet({
    shelf: BANK,
    cards: {},
    seen: {},
    domain: 'road',
    open: new Set(),
    today: TODAY,
    seed: 'o-1:2026-11-18',
    rules: RULES,
    ...change,
  })
const ids = (picked: ReturnType<typeof compose>) => picked.map(({ id }) => id)
const ofDomain = (picked: ReturnType<typeof compose>, domain: string) =>
  ids(picked).filter((id) => id.startsWith(domain)).length
const seenOn = (day: string, list: Shelf) =>
  Object.fromEntries(list.map(({ id }) => [id, beijingDay(day)]))

describe("composing the day's set", () => {
  it('takes own domain and general law in turn, nothing of others', () => {
    for (const seed of ['a', 'b', 'c', 'd']) {
      const picked = compose({ seed })
      expect(picked).toHaveLength(5)
      expect(new Set(ids(picked)).size).toBe(5)
      expect([ofDomain(picked, 'road'), ofDomain(picked, 'general')]).toEqual([3, 2])
      expect(picked.every(({ source }) => source === 'new')).toBe(true)
    }
  })

  it('is the same for the same seed, another for another', () => {
    expect(compose()).toEqual(compose())
    expect(ids(compose({ seed: 'o-2:2026-11-18' }))).not.toEqual(ids(compose()))
    expect(compose({ shelf: BANK.toReversed() })).toHaveLength(5)
  })

  it('gives due mistakes first, three at most, those waiting longest', () => {
    const cards = Object.fromEntries(
      [5, 1, 4, 2, 3].map((back) => [`water-${back}`, card({ due: addDays(TODAY, -back) })]),
    )
    const due = compose({ cards }).filter(({ source }) => source === 'due')
    expect(due.map(({ id }) => id).toSorted()).toEqual(['water-3', 'water-4', 'water-5'])
  })

  it.each([
    ['due today', TODAY, 1],
    ['due tomorrow', addDays(TODAY, 1), 0],
    ['retired', null, 0],
  ])('a mistake %s', (_, due, count) => {
    const picked = compose({ cards: { 'water-1': card({ due }) } })
    expect(picked.filter(({ source }) => source === 'due')).toHaveLength(count)
  })

  it('shows nothing again for thirty days unless it is due', () => {
    const mine = BANK.filter(({ domain }) => domain === 'road')
    const recent = compose({ seen: seenOn('2026-10-20', mine.slice(0, 17)) })
    const kept = new Set(mine.slice(0, 17).map(({ id }) => id))
    expect(ids(recent).filter((id) => kept.has(id))).toEqual([])
    const due = compose({
      seen: seenOn('2026-11-17', mine),
      cards: { 'road-3': card({ due: TODAY }) },
    })
    expect(ids(due).filter((id) => id.startsWith('road'))).toEqual(['road-3'])
    const longAgo = seenOn('2026-10-19', mine)
    expect(ofDomain(compose({ seen: longAgo }), 'road')).toBe(3)
  })

  it('never seen comes before seen long ago', () => {
    const mine = BANK.filter(({ domain }) => domain === 'road').slice(0, 17)
    const picked = compose({ seen: seenOn('2026-01-01', mine) })
    expect(
      ids(picked)
        .filter((id) => id.startsWith('road'))
        .toSorted(),
    ).toEqual(['road-17', 'road-18', 'road-19'])
  })

  it('is never short: an exhausted bank gives what was seen longest ago', () => {
    const small = shelf(['general', 4], ['road', 4])
    const days = small.map(({ id }, i) => [id, addDays(TODAY, -i - 1)] as const)
    const picked = compose({ shelf: small, seen: Object.fromEntries(days) })
    expect(ids(picked).toSorted()).toEqual(
      days
        .slice(-5)
        .map(([id]) => id)
        .toSorted(),
    )
    const foreign = compose({ shelf: shelf(['general', 1], ['water', 9]) })
    expect(ofDomain(foreign, 'water')).toBe(4)
    expect(compose({ shelf: shelf(['water', 2]) })).toHaveLength(2)
    expect(compose({ shelf: [] })).toEqual([])
  })

  it('holds nothing that is open in another set, due or not', () => {
    const open = new Set(['road-1', ...BANK.slice(0, 19).map(({ id }) => id)])
    const picked = compose({ open, cards: { 'road-1': card({ due: TODAY }) } })
    expect(ids(picked).filter((id) => open.has(id))).toEqual([])
    expect(picked).toHaveLength(5)
  })

  it('works for general law as the own domain', () => {
    const picked = compose({ domain: 'general' })
    expect(ofDomain(picked, 'general')).toBe(5)
  })
})

describe('composing practice', () => {
  const learner = {
    ...NEW_LEARNER,
    seen: seenOn('2026-11-01', BANK.slice(0, 6)),
    cards: {
      'general-0': card({ due: TODAY }),
      'general-1': card({ due: addDays(TODAY, 3) }),
      'general-2': card({ due: addDays(TODAY, 9), understood: true }),
    },
  }
  const practise = (size: number, open: ReadonlySet<string> = new Set()) =>
    composePractice({ shelf: BANK, learner, open, today: TODAY, size, seed: 's' })

  it('takes due mistakes, then those not understood, then what was met before', () => {
    expect(practise(2).map(({ id }) => id)).toEqual(['general-0', 'general-1'])
    expect(practise(10)).toHaveLength(6)
    expect(practise(3)[2]?.id).not.toBe('general-6')
  })

  it('leaves new questions to the daily sets, and open ones where they are', () => {
    expect(practise(2, new Set(['general-0'])).map(({ id }) => id)).not.toContain('general-0')
    const nobody = { shelf: BANK, learner: NEW_LEARNER, open: new Set<string>() }
    expect(composePractice({ ...nobody, today: TODAY, size: 5, seed: 's' })).toEqual([])
  })

  it('takes what was never met when that is asked for, none that is open elsewhere', () => {
    const wish = { shelf: BANK, learner: NEW_LEARNER, open: new Set<string>(), today: TODAY }
    const picked = composePractice({ ...wish, size: 5, seed: 's', fresh: true })
    expect(picked).toHaveLength(5)
    expect(picked.every(({ source }) => source === 'new')).toBe(true)
    const open = new Set(picked.map(({ id }) => id))
    const others = composePractice({ ...wish, open, size: 5, seed: 's', fresh: true })
    expect(others.filter(({ id }) => open.has(id))).toEqual([])
  })
})
