import { describe, expect, it } from 'vitest'
import { beijingDay } from '../beijing-day'
import { card, question, setOf } from './examples'
import {
  cardsAfter,
  finishedOn,
  layOut,
  type Marks,
  newlyUnderstood,
  outcomeOf,
  understoodCount,
} from './index'

const USED_UP: Marks = { '2026-11': { '01': 'madeUp', '02': 'madeUp' } }

describe('what a set comes to', () => {
  it.each<[string, string, Marks, string, number]>([
    ['in time', '2026-11-18T23:59:59', {}, 'checkIn', 2],
    ['in time, whatever was made up', '2026-11-18T08:00:00', USED_UP, 'checkIn', 2],
    ['a second late', '2026-11-19T00:00:00', {}, 'makeUp', 0],
    ['a week late', '2026-11-25T12:00:00', {}, 'makeUp', 0],
    ['more than a week late', '2026-11-26T00:00:00', {}, 'practice', 0],
    ['late, and used up', '2026-11-19T08:00:00', USED_UP, 'practice', 0],
    [
      'late, on a day of leave',
      '2026-11-19T08:00:00',
      { '2026-11': { '18': 'leave' } },
      'practice',
      0,
    ],
    ['late, counted before', '2026-11-30T08:00:00', { '2026-11': { '18': 'madeUp' } }, 'makeUp', 0],
  ])('%s', (_, at, marks, kind, points) => {
    const set = setOf({ a: [0, '2026-11-18T08:00:00'], b: [1, at] })
    expect(outcomeOf(set, marks)).toEqual({ kind, points, right: 1 })
  })

  it('is nothing while an answer is missing', () => {
    const set = setOf({ a: [0, '2026-11-18T08:00:00'] })
    expect(outcomeOf(set, {})).toBeUndefined()
    expect(finishedOn(set)).toBeUndefined()
  })

  it('is practice for a set of practice, on whatever day', () => {
    const set = setOf(
      { a: [0, '2026-11-18T08:00:00'], b: [0, '2026-11-18T08:01:00'] },
      { kind: 'practice' },
    )
    expect(outcomeOf(set, {})).toEqual({ kind: 'practice', points: 0, right: 2 })
  })
})

describe('what a set teaches', () => {
  const questions = [
    question('known', { card: card() }),
    question('lapsed', { card: card({ understood: true }) }),
    question('fresh'),
    question('wrong'),
  ]
  const at = '2026-11-18T08:00:00'
  const set = setOf(
    { known: [0, at], lapsed: [1, at], fresh: [0, at], wrong: [2, at] },
    { questions },
  )

  it('is a memory for each mistake, old or new, and none for what was right at once', () => {
    const cards = cardsAfter(set)
    expect(Object.keys(cards).toSorted()).toEqual(['known', 'lapsed', 'wrong'])
    expect(cards.known).toMatchObject({ understood: true, last: '2026-11-18' })
    expect(cards.lapsed).toMatchObject({ understood: false })
    expect(cards.wrong).toMatchObject({ understood: false, due: '2026-11-19' })
    expect(understoodCount({ cards })).toBe(1)
  })

  it('leaves out what was learned before, and may be computed twice', () => {
    expect(Object.keys(cardsAfter({ ...set, learned: ['known', 'wrong'] }))).toEqual(['lapsed'])
    expect(cardsAfter(set)).toEqual(cardsAfter(set))
  })

  it('counts as understood only a mistake that was none before', () => {
    expect(newlyUnderstood(set)).toEqual(['known'])
    const sameDay = question('known', { card: card({ last: beijingDay('2026-11-18') }) })
    expect(newlyUnderstood(setOf({ known: [0, at] }, { questions: [sameDay] }))).toEqual([])
  })
})

describe('laying a question out', () => {
  it('shuffles options by officer and day, the same each time', () => {
    const order = (seed: string) =>
      layOut(question('a'), { source: 'new' }, null, seed)
        .options.map(({ text }) => text)
        .join()
    const seeds = Array.from({ length: 40 }, (_, i) => `o-${i}:2026-11-18`)
    expect(new Set(seeds.map(order)).size).toBe(6)
    expect(order('x')).toBe(order('x'))
  })

  it('keeps how many options there are, why it was picked, and the memory of it', () => {
    expect(layOut(question('a'), { source: 'due' }, card(), 'x')).toMatchObject({
      optionCount: 3,
      source: 'due',
      card: card(),
    })
  })
})
