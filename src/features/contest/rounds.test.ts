import { describe, expect, it, vi } from 'vitest'
import type { Shown } from '../exam'
import { roundsAt } from './rounds'

vi.hoisted(() => vi.stubGlobal('LOCAL_CLOUD', false))
vi.mock('@tarojs/taro', () => ({ default: { getStorageSync: () => '' } }))

const round = (sitting: string, opensAt: number, closesAt: number, more: object = {}): Shown => ({
  sitting,
  kind: 'round',
  title: sitting,
  note: '',
  opensAt,
  closesAt,
  minutes: 25,
  questionCount: 30,
  fullMarks: 60,
  timeBonus: 0,
  lateScores: false,
  review: 'afterClose',
  passMark: null,
  resits: null,
  board: sitting,
  tieBreak: 'time',
  freezeAt: null,
  revealAt: null,
  state: 'open',
  attemptsAtMost: 1,
  attempts: [],
  ...more,
})
const home = (running: Shown[], coming: Shown[]) => ({
  now: 0,
  season: null,
  running,
  coming,
  past: [{ round: round('c-old', 0, 10), standing: null }],
})
const names = (rounds: readonly Shown[]) => rounds.map(({ sitting }) => sitting)

describe('the rounds of 竞赛', () => {
  it('open and close by themselves', () => {
    const asked = home([round('c-a', 100, 200)], [round('c-b', 150, 300)])
    expect(names(roundsAt(asked, 149).running)).toEqual(['c-a'])
    expect(names(roundsAt(asked, 150).running)).toEqual(['c-a', 'c-b'])
    expect(names(roundsAt(asked, 200).running)).toEqual(['c-b'])
    expect(names(roundsAt(asked, 200).past.map((one) => one.round))).toEqual(['c-a', 'c-old'])
  })

  it('show first what one is in the middle of, then what one may still begin', () => {
    const attempt = { attempt: 'a', number: 1, startedAt: 0, endsAt: 0, submittedAt: 0 }
    const marks = { points: null, passed: null }
    const done = { attempts: [{ ...attempt, ...marks, state: 'submitted' }] }
    const under = { attempts: [{ ...attempt, ...marks, state: 'open' }] }
    const asked = home(
      [round('c-done', 0, 100, done), round('c-free', 0, 200), round('c-under', 0, 300, under)],
      [],
    )
    expect(names(roundsAt(asked, 50).running)).toEqual(['c-under', 'c-free', 'c-done'])
  })
})
