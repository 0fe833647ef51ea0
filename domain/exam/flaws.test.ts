import { describe, expect, it } from 'vitest'
import { type Declared, FIXED_BEFORE_MS, flawsOf, isFixed } from './flaws'
import type { ExamTerms, RoundTerms, Terms } from './sitting'

const NOW = 1_800_000_000_000
const MINUTE = 60_000
const OPENS = NOW + FIXED_BEFORE_MS
const CLOSES = OPENS + 60 * MINUTE
const terms: Terms = {
  title: '一季度测试',
  note: '',
  who: { units: ['u-21'], domains: [], posts: [], roles: [] },
  opensAt: OPENS,
  closesAt: CLOSES,
  minutes: 60,
  graceSeconds: 180,
  attemptsAtMost: 1,
  blueprint: {
    fixed: [{ question: 'a', points: 4 }],
    parts: [{ domain: null, law: null, type: 'single', difficulty: null, count: 2, points: 3 }],
    draw: 'once',
  },
  timeBonus: 3,
  lateScores: true,
  review: 'afterSubmit',
}
const exam: ExamTerms = { passMark: 10, resits: 0, resitAfterHours: 0 }
const round: RoundTerms = {
  season: 's-1',
  tieBreak: 'time',
  freezeAt: OPENS,
  revealAt: CLOSES + 180_000,
}
const sound: Declared = {
  terms,
  exam,
  round: null,
  now: NOW,
  count: { fixed: [true], parts: [{ wanted: 2, found: 2 }] },
  fits: true,
}
const told = (declared: Declared) => flawsOf(declared).map(({ field, code }) => `${field} ${code}`)
const withTerms = (over: Partial<Terms>): Declared => ({ ...sound, terms: { ...terms, ...over } })
const asRound = (over: Partial<RoundTerms> = {}): Declared => ({
  ...sound,
  exam: null,
  round: { ...round, ...over },
})
const fixed = (...ids: string[]) => ids.map((question) => ({ question, points: 4 }))
const part = terms.blueprint.parts.map((one) => ({ ...one, count: 100 }))

describe('what stands in the way of publishing', () => {
  it('is nothing, when every bound is just met', () => {
    expect(told(sound)).toEqual([])
    expect(told(asRound())).toEqual([])
    expect(told(asRound({ freezeAt: CLOSES, revealAt: null }))).toEqual([])
    expect(told(asRound({ freezeAt: null, revealAt: null }))).toEqual([])
  })

  it.each<[string, Declared]>([
    ['title EMPTY', withTerms({ title: '  ' })],
    ['opensAt IN_THE_PAST', { ...sound, now: NOW + 1 }],
    ['closesAt NOT_AFTER_OPENING', withTerms({ closesAt: OPENS })],
    ['minutes LONGER_THAN_OPEN', withTerms({ minutes: 61 })],
    ['freezeAt OUTSIDE_THE_WINDOW', asRound({ freezeAt: OPENS - 1 })],
    ['freezeAt OUTSIDE_THE_WINDOW', asRound({ freezeAt: CLOSES + 1 })],
    ['revealAt BEFORE_THE_FREEZE', asRound({ revealAt: CLOSES + 179_999 })],
    ['blueprint UNKNOWN_QUESTION', { ...sound, count: { ...sound.count, fixed: [false] } }],
    ['blueprint TWICE', withTerms({ blueprint: { ...terms.blueprint, fixed: fixed('a', 'a') } })],
    [
      'blueprint TOO_FEW_QUESTIONS',
      { ...sound, count: { ...sound.count, parts: [{ wanted: 2, found: 1 }] } },
    ],
    [
      'blueprint DOES_NOT_FIT',
      withTerms({ blueprint: { ...terms.blueprint, parts: [...part, ...part] } }),
    ],
    ['timeBonus MORE_THAN_A_QUESTION', withTerms({ timeBonus: 4 })],
    ['passMark MORE_THAN_ALL', { ...sound, exam: { ...exam, passMark: 11 } }],
    ['packing DOES_NOT_FIT', { ...asRound(), fits: false }],
  ])('%s', (flaw, declared) => {
    expect(told(declared)).toEqual([flaw])
  })

  it('names everything at once', () => {
    const empty = withTerms({
      blueprint: { fixed: [], parts: [], draw: 'once' },
      timeBonus: 1,
      closesAt: OPENS,
    })
    expect(told({ ...empty, count: { fixed: [], parts: [] } })).toEqual([
      'closesAt NOT_AFTER_OPENING',
      'blueprint EMPTY',
      'timeBonus MORE_THAN_A_QUESTION',
      'passMark MORE_THAN_ALL',
    ])
  })
})

it.each([
  [-1, false],
  [0, true],
])('terms are fixed two minutes before the opening (%i ms off)', (off, is) => {
  expect(isFixed(terms, OPENS - FIXED_BEFORE_MS + off)).toBe(is)
})
