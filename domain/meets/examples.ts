import type { Entrant } from './entrant'
import type { MeetEvent, Scoring } from './event'
import type { CountedSheet, StageEvidence } from './evidence'
import type { MeetTerms } from './meet'

/** The worked example of docs/decisions/0024-meets.md: two regions, three events of single officers, two units. */

const entrant = (id: string, name: string, unit: string, region: string): Entrant => ({
  id,
  kind: 'single',
  name,
  unit,
  unitName: unit === 'u-1' ? '第一大队' : '第二大队',
  parentName: '',
  path: ['u-21', unit],
  region,
  members: [{ officer: `o-${id}`, name, sex: 'm', age: 30, post: '队员' }],
  events: ['gestures', 'push-ups', 'test'],
  state: 'in',
})
export const A = entrant('e-a', '甲', 'u-1', 'north')
export const B = entrant('e-b', '乙', 'u-2', 'north')
export const C = entrant('e-c', '丙', 'u-1', 'south')
export const D = entrant('e-d', '丁', 'u-2', 'south')
export const FOUR: readonly Entrant[] = [A, B, C, D]

const PANEL = { trimEach: 1, trimFrom: 5, outlier: 500 }
const criterion = (id: string, name: string, most: number) => ({
  ...{ id, name, most, says: '', step: 50, deductions: [] },
})
export const JUDGED: Scoring = {
  kind: 'judged',
  panel: PANEL,
  rubric: {
    noteBelowPercent: 60,
    criteria: [criterion('form', '动作', 6000), criterion('rhythm', '节奏', 4000)],
  },
}
const step = (value: number, points: number) => ({ value, points })
const MEASURED: Scoring = {
  kind: 'measured',
  panel: PANEL,
  standards: {
    measure: 'count',
    most: 10_000,
    rows: [
      {
        ...{ sex: null, ageFrom: 18, ageUntil: 60, post: null },
        steps: [step(40, 10_000), step(20, 6000)],
      },
    ],
  },
}
const TAKEN: Scoring = { kind: 'taken', sitting: 'x-1', most: 10_000 }

/** An event as most are: one stage, single officers. */
export const exampleEvent = (id: string, change: Partial<MeetEvent> = {}): MeetEvent => ({
  id,
  kind: 'gestures',
  name: id,
  entry: 'single',
  scoring: JUDGED,
  stages: ['final'],
  advance: 0,
  weight: 5000,
  at: Date.parse('2026-11-20T09:00:00+08:00'),
  place: '训练场',
  tieBreaks: [],
  ...change,
})

export const GESTURES = exampleEvent('gestures', { name: '交通指挥手势', tieBreaks: ['rhythm'] })
export const PUSH_UPS = exampleEvent('push-ups', {
  ...{ kind: 'fitness', name: '俯卧撑', scoring: MEASURED, weight: 2000 },
})
export const TEST = exampleEvent('test', {
  ...{ kind: 'knowledgeTest', name: '业务知识测试', scoring: TAKEN, weight: 3000 },
})

export const exampleTerms: MeetTerms = {
  title: '全省业务大比武',
  venue: '训练基地',
  from: '2026-11-20',
  until: '2026-11-21',
  regions: [
    { id: 'north', name: '北片' },
    { id: 'south', name: '南片' },
  ],
  events: [GESTURES, PUSH_UPS, TEST],
  rules: {
    acrossPanels: 'mean',
    acrossEvents: 'share',
    placePoints: [],
    allRoundFrom: 2,
    unitBest: 2,
    tieBreaks: ['firsts', 'events'],
  },
  apartDepth: 1,
  appealHours: 24,
  freezeAt: null,
}

/** Sheets of one entrant, judge by judge; half of each total was given for form. */
export const sheetsFor = (
  entrant: string,
  panel: string,
  totals: readonly number[],
): CountedSheet[] =>
  totals.map((total, place) => ({
    ...{ panel, judge: place + 1, entrant, total, value: null },
    byCriterion: { form: total / 2, rhythm: total / 2 },
  }))

const measured = (entrant: string, value: number, total: number): CountedSheet => ({
  ...{ panel: 'yard', judge: 1, entrant, total, value, byCriterion: {} },
})

const evidence = (event: MeetEvent, more: Partial<StageEvidence>): StageEvidence => ({
  ...{ event, stage: 'final', rules: exampleTerms.rules, entrants: FOUR, sheets: [], taken: {} },
  ...more,
})
export const ofGestures = evidence(GESTURES, {
  sheets: [
    ...sheetsFor('e-a', 'north', [9000, 8500, 9500, 7000, 9100]),
    ...sheetsFor('e-b', 'north', [8000, 8000, 8000, 8000, 8000]),
    ...sheetsFor('e-c', 'south', [9000, 9200, 9400]),
    ...sheetsFor('e-d', 'south', [8600, 8800, 8700]),
  ],
})
export const ofPushUps = evidence(PUSH_UPS, {
  sheets: [measured('e-a', 35, 6000), measured('e-b', 40, 10_000), measured('e-c', 12, 0)],
})
export const ofTest = evidence(TEST, {
  taken: { 'o-e-a': 9200, 'o-e-b': 9600, 'o-e-c': 9200, 'o-e-d': 9000 },
})
export const exampleResults: readonly StageEvidence[] = [ofGestures, ofPushUps, ofTest]
