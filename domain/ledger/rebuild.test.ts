import { describe, expect, it } from 'vitest'
import { beijingDay } from '../beijing-day'
import { type Mark, markAt } from '../study'
import { type EntryKind, marksFrom, pointsFrom } from './index'

const entry = (kind: EntryKind, day: string, at: number) => ({ kind, day: beijingDay(day), at })
const DAY = '2026-11-18'

describe('rebuilding days from the ledger', () => {
  it.each<[string, ReturnType<typeof entry>[], Mark | undefined]>([
    ['nothing', [], undefined],
    ['checked in', [entry('study.checkIn', DAY, 1)], 'done'],
    ['made up', [entry('study.makeUp', DAY, 1)], 'madeUp'],
    ['practice marks nothing', [entry('study.practice', DAY, 1)], undefined],
    ['leave', [entry('study.leave', DAY, 1)], 'leave'],
    [
      'leave taken back',
      [entry('study.leave', DAY, 1), entry('study.leaveWithdrawn', DAY, 2)],
      undefined,
    ],
    [
      'taken back, written in any order',
      [entry('study.leaveWithdrawn', DAY, 2), entry('study.leave', DAY, 1)],
      undefined,
    ],
    [
      'declared, taken back, declared again',
      [
        entry('study.leave', DAY, 3),
        entry('study.leaveWithdrawn', DAY, 2),
        entry('study.leave', DAY, 1),
      ],
      'leave',
    ],
    ['leave, then studied', [entry('study.leave', DAY, 1), entry('study.checkIn', DAY, 2)], 'done'],
    [
      'studied after all, written in any order',
      [entry('study.checkIn', DAY, 2), entry('study.leave', DAY, 1)],
      'done',
    ],
    ['another day', [entry('study.checkIn', '2026-11-19', 1)], undefined],
  ])('%s', (_, entries, mark) => {
    expect(markAt(marksFrom(entries), beijingDay(DAY))).toBe(mark)
  })

  it('adds the points of study up, and no score of a contest or an exam', () => {
    const lines = [
      { kind: 'study.checkIn', points: 5 },
      { kind: 'study.practice', points: 0 },
      { kind: 'contest.score', points: 96 },
      { kind: 'exam.score', points: 60 },
      { kind: 'study.checkIn', points: 3 },
    ] as const
    expect(pointsFrom(lines)).toBe(8)
    expect(pointsFrom([])).toBe(0)
  })
})
