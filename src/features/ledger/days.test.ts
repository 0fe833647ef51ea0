import { describe, expect, it } from 'vitest'
import { beijingDay } from '#domain/beijing-day'
import { ledgerDays } from './days'

type Entry = Parameters<typeof ledgerDays>[0][number]

const entry = (day: string, kind: Entry['kind'], points: number, set: string | null): Entry => ({
  id: `${kind}:${set}`,
  kind,
  points,
  day: beijingDay(day),
  at: 0,
  understood: 0,
  set,
  right: set === null ? null : 4,
  attempt: null,
  title: null,
})

describe('a month of the ledger by days', () => {
  it('adds up the points of a day and keeps the order of the days', () => {
    const days = ledgerDays([
      entry('2026-11-18', 'study.practice', 0, 'p1'),
      entry('2026-11-18', 'study.checkIn', 9, 's18'),
      entry('2026-11-17', 'study.checkIn', 10, 's17'),
    ])
    expect(days.map(({ day, points }) => [day, points])).toEqual([
      ['2026-11-18', 9],
      ['2026-11-17', 10],
    ])
  })

  it.each([
    [
      'the set that gave the points',
      [
        ['study.practice', 0, 'p1'],
        ['study.checkIn', 9, 's1'],
      ],
      's1',
    ],
    ['a made-up set, which gives none', [['study.makeUp', 0, 'm1']], 'm1'],
    ['nothing for leave', [['study.leave', 0, null]], undefined],
  ] as const)('leads to %s', (_, entries, set) => {
    const [day] = ledgerDays(
      entries.map(([kind, points, id]) => entry('2026-11-18', kind, points, id)),
    )
    expect(day?.set).toBe(set)
  })
})
