import { describe, expect, it } from 'vitest'
import { addDays, beijingDay } from '../beijing-day'
import { card, RULES } from './examples'
import { composePractice, composeSet, dueOn, NEW_LEARNER, type Shelf, stillDue } from './index'

const TODAY = beijingDay('2026-12-02')
const EVE = addDays(TODAY, -1)
const line = (id: string, renewed?: typeof TODAY): Shelf[number] => ({
  ...{ id, domain: 'general', law: 'penalty' },
  ...(renewed && { renewed }),
})
const learner = (seen: Readonly<Record<string, typeof TODAY>>, cards = {}) => ({
  ...NEW_LEARNER,
  seen,
  cards,
})

describe('what an officer should meet again', () => {
  it.each([
    ['met before its article was renewed', { a: EVE }, {}, TODAY, [['a', TODAY, true]]],
    ['met on the day it was renewed', { a: TODAY }, {}, TODAY, []],
    ['never met', {}, {}, TODAY, []],
    ['met before, and never renewed', { a: EVE }, {}, undefined, []],
    [
      'a mistake that is due',
      { a: EVE },
      { a: card({ due: EVE }) },
      undefined,
      [['a', EVE, false]],
    ],
    [
      'a mistake that comes later',
      { a: EVE },
      { a: card({ due: addDays(TODAY, 1) }) },
      undefined,
      [],
    ],
    [
      'a retired mistake that was renewed',
      { a: EVE },
      { a: card({ due: null }) },
      TODAY,
      [['a', TODAY, true]],
    ],
  ])('%s', (_, seen, cards, renewed, due) =>
    expect(
      dueOn([line('a', renewed)], learner(seen, cards), TODAY).map((one) => [
        one.id,
        one.since,
        one.renewed,
      ]),
    ).toEqual(due),
  )

  it('is nothing the bank does not offer', () => {
    expect(dueOn([], learner({ a: EVE }, { a: card({ due: EVE }) }), TODAY)).toEqual([])
  })

  it('stays due until it was learned from that day', () => {
    expect(stillDue(['a', 'b'], { seen: { a: EVE } }, TODAY)).toBe(2)
    expect(stillDue(['a', 'b'], { seen: { a: TODAY } }, TODAY)).toBe(1)
  })
})

describe('a renewed article in sets', () => {
  const shelf = [line('old', TODAY), ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => line(id))]
  const wish = { shelf, today: TODAY, open: new Set<string>(), seed: 's' }

  it('comes with the day’s due, marked', () => {
    const about = { cards: {}, seen: { old: EVE }, domain: 'general' as const, rules: RULES }
    expect(composeSet({ ...wish, ...about })).toContainEqual({
      ...{ id: 'old', source: 'due', renewed: true },
    })
  })

  it('counts among the due ones, of which a set has three at most', () => {
    const many = [1, 2, 3, 4].map((nth) => line(`old-${nth}`, TODAY))
    const seen = Object.fromEntries(many.map(({ id }) => [id, EVE]))
    const about = { cards: {}, seen, domain: 'general' as const, rules: RULES }
    const set = composeSet({ ...wish, shelf: [...shelf, ...many], ...about })
    expect(set.filter(({ renewed }) => renewed)).toHaveLength(3)
  })

  it('comes first in practice', () => {
    const seen = { old: EVE, a: addDays(TODAY, -40) }
    expect(composePractice({ ...wish, learner: learner(seen), size: 1 })).toEqual([
      { id: 'old', source: 'due', renewed: true },
    ])
  })

  it('does not come while it lies in another set', () => {
    const open = new Set(['old'])
    const about = { cards: {}, seen: { old: EVE }, domain: 'general' as const, rules: RULES }
    expect(composeSet({ ...wish, open, ...about }).map(({ id }) => id)).not.toContain('old')
  })
})
