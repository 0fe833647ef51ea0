import { beijingDay } from '../beijing-day'
import type { Card, SetQuestion, StudyRules, StudySet } from './index'

/** Rules as the examples of this folder read them. */
export const RULES: StudyRules = {
  setSize: 5,
  dueAtMost: 3,
  unseenForDays: 30,
  makeUpDaysAMonth: 2,
  makeUpWithinDays: 7,
  leaveDaysAMonth: 3,
  leaveBackDays: 7,
  leaveAheadDays: 60,
  pointsPerRight: 2,
  retireAfterDays: 90,
  unitFiguresFrom: 5,
}

/** A mistake of 1 November, due the day after unless told. */
export const card = (change: Partial<Card> = {}): Card => ({
  due: beijingDay('2026-11-02'),
  last: beijingDay('2026-11-01'),
  stability: 1,
  difficulty: 6,
  reps: 1,
  lapses: 0,
  understood: false,
  ...change,
})

/** A question whose first option is right. */
export const question = (id: string, change: Partial<SetQuestion> = {}): SetQuestion => ({
  id,
  type: 'single',
  domain: 'general',
  difficulty: 1,
  situation: false,
  topic: '听证',
  stem: `${id}？`,
  options: [
    { text: '对的', right: true },
    { text: '错的', right: false, note: '应当是对的' },
    { text: '也错', right: false },
  ],
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
  version: 1,
  source: 'new',
  card: null,
  optionCount: 3,
  ...change,
})

/** A set of two questions of 18 November with the answers given: chosen place and moment in Beijing. */
export function setOf(
  answers: Readonly<Record<string, readonly [place: number, at: string]>>,
  change: Partial<StudySet> = {},
): StudySet {
  const questions = change.questions ?? [question('a'), question('b')]
  return {
    _id: 'o-1:2026-11-18',
    officer: 'o-1',
    openid: 'someone',
    unit: 'u-1',
    kind: 'daily',
    day: beijingDay('2026-11-18'),
    until: beijingDay('2026-11-25'),
    filter: 'all',
    answers: Object.fromEntries(
      Object.entries(answers).map(([id, [place, at]]) => [
        id,
        { chosen: [place], at: Date.parse(`${at}+08:00`) },
      ]),
    ),
    left: questions.length - Object.keys(answers).length,
    learned: [],
    settled: false,
    tallied: false,
    rules: RULES,
    unitUnderstood: null,
    newcomer: false,
    openedAt: 0,
    ...change,
    questions,
  }
}
