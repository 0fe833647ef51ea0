import { describe, expect, it } from 'vitest'
import { best, chancesLeft, lastHandedIn, type Shown, stageOf, underWay } from './shown'

const shown: Shown = {
  sitting: 'c-1',
  kind: 'round',
  title: '治超知识竞赛',
  note: '',
  opensAt: 1_000,
  closesAt: 2_000,
  minutes: 25,
  questionCount: 30,
  fullMarks: 60,
  timeBonus: 0,
  lateScores: false,
  review: 'afterClose',
  passMark: null,
  resits: null,
  board: null,
  tieBreak: 'time',
  freezeAt: null,
  revealAt: null,
  state: 'open',
  attemptsAtMost: 2,
  attempts: [],
}
const attempt = (
  number: number,
  state: Shown['attempts'][number]['state'],
  points: number | null = null,
) => ({
  attempt: `c-1:o-1:${number}`,
  number,
  state,
  startedAt: null,
  endsAt: null,
  submittedAt: null,
  points,
  passed: null,
})

describe('a sitting', () => {
  it.each([
    [999, 'coming'],
    [1_000, 'open'],
    [1_999, 'open'],
    [2_000, 'over'],
  ])('at %i is %s', (now, stage) => expect(stageOf(shown, now)).toBe(stage))

  it('that was withdrawn is so at any time', () => {
    expect(stageOf({ ...shown, state: 'withdrawn' }, 1_500)).toBe('withdrawn')
  })

  it('counts an attempt once it is begun, not when it was prepared', () => {
    expect(chancesLeft({ ...shown, attempts: [attempt(1, 'prepared')] })).toBe(2)
    expect(chancesLeft({ ...shown, attempts: [attempt(1, 'open')] })).toBe(1)
    const both = [attempt(2, 'submitted', 3), attempt(1, 'submitted', 5)]
    expect(chancesLeft({ ...shown, attempts: both })).toBe(0)
  })

  it('gives a resit to whoever is known to have passed none', () => {
    const exam = { ...shown, attemptsAtMost: 1, resits: 1 }
    const sat = (passed: boolean | null) => ({ ...attempt(1, 'submitted', 5), passed })
    expect(chancesLeft({ ...exam, attempts: [sat(false)] })).toBe(1)
    expect(chancesLeft({ ...exam, attempts: [sat(true)] })).toBe(0)
    expect(chancesLeft({ ...exam, attempts: [sat(null)] })).toBe(0)
    const again = { ...sat(false), number: 2 }
    expect(chancesLeft({ ...exam, attempts: [again, sat(false)] })).toBe(0)
  })

  it('knows what is under way, what was handed in last and what was best', () => {
    const attempts = [attempt(3, 'open'), attempt(2, 'submitted', 3), attempt(1, 'submitted', 5)]
    const sat = { ...shown, attempts }
    expect([underWay(sat)?.number, lastHandedIn(sat)?.number, best(sat)?.number]).toEqual([3, 2, 1])
    expect(best(shown)).toBeUndefined()
  })
})
