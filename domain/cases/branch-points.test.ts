import { describe, expect, it } from 'vitest'
import { beijingDay } from '../beijing-day'
import { type BranchEntry, type BranchKind, branchPoints } from './branch-points'

const WORTH = { 'case.published': 5, 'case.shared': 10, 'case.withdrawn': 0 } as const
const line = (kind: BranchKind, of: string, day: string, at: number): BranchEntry => ({
  _id: `case:${of}:${kind}:${at}`,
  kind,
  branch: 'b',
  unit: 'u',
  path: ['u'],
  case: of,
  points: WORTH[kind],
  day: beijingDay(day),
  at,
})
const ONE = [
  line('case.published', 'one', '2026-10-08', 1),
  line('case.shared', 'one', '2026-11-02', 2),
]

describe('what a branch has for its cases', () => {
  it.each<[string, BranchEntry[], Record<string, number>]>([
    ['nothing without cases', [], {}],
    ['published and shared in one quarter', ONE, { '2026-4': 15 }],
    [
      'each in its quarter',
      [line('case.published', 'two', '2026-09-30', 1), ...ONE],
      { '2026-3': 5, '2026-4': 15 },
    ],
    [
      'never more than the cap',
      [
        ...ONE,
        line('case.published', 'two', '2026-12-01', 3),
        line('case.shared', 'two', '2026-12-02', 4),
      ],
      { '2026-4': 20 },
    ],
    [
      'nothing for what was withdrawn',
      [...ONE, line('case.withdrawn', 'one', '2026-11-20', 3)],
      {},
    ],
    [
      'anew when it was published again',
      [
        ...ONE,
        line('case.withdrawn', 'one', '2026-11-20', 3),
        line('case.published', 'one', '2026-11-25', 4),
      ],
      { '2026-4': 5 },
    ],
  ])('%s', (_, lines, points) => {
    expect(Object.fromEntries(branchPoints(lines, 20))).toEqual(points)
    expect(Object.fromEntries(branchPoints(lines.toReversed(), 20))).toEqual(points)
  })
})
