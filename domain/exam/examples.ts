import type { Attempt, AttemptQuestion, PaperQuestion, Sitting, Slot, Submission } from './index'
import { NOT_YET } from './times'

/** 2026-11-18 09:00 in Beijing. */
export const OPENS = Date.parse('2026-11-18T09:00:00+08:00')
export const MINUTE = 60_000
export const HOUR = 60 * MINUTE

/** A question with three options, the first right unless told. */
export const paperQuestion = (
  id: string,
  type: PaperQuestion['type'] = 'single',
  right: readonly boolean[] = type === 'judgement' ? [true, false] : [true, false, false],
): PaperQuestion => ({
  id,
  version: 1,
  type,
  domain: 'general',
  difficulty: 1,
  topic: '听证',
  stem: `${id}？`,
  options: right.map((each, place) => ({ text: `${id}-${place}`, right: each })),
  takeaway: '记住',
  reason: '因为如此',
  citation: {
    law: 'highway',
    version: '2017',
    article: '7',
    lawName: '公路法',
    versionLabel: '2017年修正',
    point: '要点',
  },
})

const TERMS: Sitting['terms'] = {
  title: '季度考试',
  note: '',
  who: { units: [], domains: [], posts: [], roles: [] },
  opensAt: OPENS,
  closesAt: OPENS + 3 * HOUR,
  minutes: 60,
  graceSeconds: 180,
  attemptsAtMost: 1,
  blueprint: {
    fixed: ['a', 'b', 'c'].map((question) => ({ question, points: 5 })),
    parts: [],
    draw: 'once',
  },
  timeBonus: 0,
  lateScores: false,
  review: 'afterSubmit',
}

/** An exam of three questions worth five points each: a and b single, c several. */
export const sitting = (
  change: Partial<Sitting> = {},
  terms: Partial<Sitting['terms']> = {},
): Sitting => ({
  _id: 'x-1',
  kind: 'exam',
  terms: { ...TERMS, ...terms },
  exam: { passMark: 10, resits: 0, resitAfterHours: 0 },
  round: null,
  state: 'published',
  place: ['ln', 'sy'],
  madeBy: 'o-9',
  version: 1,
  questions: [
    paperQuestion('a'),
    paperQuestion('b'),
    paperQuestion('c', 'multiple', [true, true, false]),
  ],
  pools: [],
  expected: 10,
  corrections: [],
  releasedAt: null,
  ...change,
})

export const slot = (at: number, given: Record<string, [number[], number]>, seq = 1): Slot => ({
  seq,
  at,
  answers: Object.fromEntries(
    Object.entries(given).map(([question, [chosen, rev]]) => [question, { chosen, rev }]),
  ),
})

export const submission = (
  at: number,
  given: Record<string, [number[], number]>,
  by: Submission['by'] = 'officer',
): Submission => ({ at, by, slot: 'p1', answers: slot(at, given).answers })

const asked = (id: string, key: readonly boolean[]): AttemptQuestion => ({
  id,
  version: 1,
  order: key.map((_, place) => place),
  key,
  points: 5,
})

/** An attempt begun at the opening, unless told; the options of b are shown the other way round. */
export const attempt = (change: Partial<Attempt> = {}): Attempt => ({
  _id: 'x-1:o-1:1',
  sitting: 'x-1',
  officer: 'o-1',
  number: 1,
  openid: 'wx-1',
  name: '王海波',
  place: '沈阳 和平',
  unit: 'sy-hp',
  path: ['ln', 'sy', 'sy-hp'],
  state: 'submitted',
  seed: 'x-1:o-1:1',
  questions: [
    asked('a', [true, false, false]),
    { ...asked('b', [false, false, true]), order: [2, 1, 0] },
    asked('c', [true, true, false]),
  ],
  opensAt: OPENS,
  closesAt: OPENS + 3 * HOUR,
  startedAt: OPENS,
  endsAt: OPENS + HOUR,
  lastAt: OPENS + HOUR + 3 * MINUTE,
  extensions: [],
  phones: 1,
  slots: {},
  submission: null,
  late: null,
  posted: false,
  ...change,
})

/** An attempt nobody has begun. */
export const prepared = (change: Partial<Attempt> = {}): Attempt =>
  attempt({
    state: 'prepared',
    startedAt: NOT_YET,
    endsAt: NOT_YET,
    lastAt: NOT_YET,
    phones: 0,
    ...change,
  })
