import type { Input } from '#contract/index'
import { addDays, type BeijingDay } from '#domain/beijing-day'
import type { EventKind, MeetEvent } from '#domain/meets'
import { templates } from '#domain/meets/templates'
import { atHour } from '../clock'
import { REGIONS } from './regions'

export type MeetTerms = Input<'meets', 'keep'>['terms']
type EventTerms = MeetTerms['events'][number]
type Kind = Exclude<EventKind, 'other'>

/** An event on one of the meet's days, at an hour. */
type Slot = readonly [kind: Kind, name: string, dayNth: number, hour: number, place: string]

const TEAMS: readonly Kind[] = ['drill', 'gestures', 'simulation', 'contest']
/** Weights in hundredths of the whole. */
const WEIGHTS: Readonly<Record<Kind, number>> = {
  drill: 1000,
  gestures: 1000,
  fitness: 1000,
  knowledgeTest: 1500,
  contest: 1000,
  simulation: 1500,
  caseLesson: 1000,
  fileMaking: 1000,
  fileReview: 1000,
}

/** What tells equal totals apart: the criterion that weighs most in the rubric. */
function tieBreaksOf(kind: Kind): string[] {
  const scoring = templates[kind].scoring
  if (!('rubric' in scoring)) return []
  const heaviest = scoring.rubric.criteria.toSorted((a, b) => b.most - a.most)[0]
  return heaviest ? [heaviest.id] : []
}

/** The contract takes lists that can be written to; the templates are not. */
const scoringOf = (kind: Kind, sitting: string | null): EventTerms['scoring'] => {
  const scoring = structuredClone(templates[kind].scoring) as EventTerms['scoring']
  return scoring.kind === 'taken' ? { ...scoring, sitting } : scoring
}

/** An event as the demonstration holds it: 模拟演练 has preliminaries in the regions, the others a final alone. */
function eventAt(from: BeijingDay, [kind, name, nth, hour, place]: Slot, sitting: string | null) {
  const stages: MeetEvent['stages'] = kind === 'simulation' ? ['preliminary', 'final'] : ['final']
  return {
    ...{ id: kind, kind, name, place, stages: [...stages] },
    entry: TEAMS.includes(kind) ? ('team' as const) : ('single' as const),
    scoring: scoringOf(kind, sitting),
    advance: kind === 'simulation' ? 1 : 0,
    weight: WEIGHTS[kind],
    at: atHour(from, nth, hour),
    tieBreaks: tieBreaksOf(kind),
  }
}

const RULES: MeetTerms['rules'] = {
  acrossPanels: 'mean',
  acrossEvents: 'share',
  placePoints: [],
  allRoundFrom: 4,
  unitBest: 2,
  tieBreaks: ['firsts', 'events'],
}

const SLOTS: readonly Slot[] = [
  ['drill', '军事队列', 0, 9, '主训练场'],
  ['gestures', '交通指挥手势', 0, 14, '主训练场'],
  ['fitness', '体能', 0, 16, '田径场'],
  ['knowledgeTest', '业务知识测试', 0, 19, '教学楼'],
  ['simulation', '执法模拟演练', 1, 8.5, '模拟执法街区'],
  ['caseLesson', '以案释法', 1, 14, '报告厅'],
  ['contest', '知识竞赛', 1, 19, '报告厅'],
  ['fileMaking', '案卷制作', 2, 8.5, '教学楼'],
  ['fileReview', '案卷评查', 2, 13.5, '教学楼'],
]

/** Sittings whose scores are taken over: 业务知识测试 and 知识竞赛. */
export interface Sittings {
  readonly knowledgeTest: string
  readonly contest: string
}

const sittingOf = (kind: Kind, sittings: Sittings): string | null =>
  kind === 'knowledgeTest' || kind === 'contest' ? sittings[kind] : null

/** Three days, nine events; what is published in the last afternoon is held back until the hall (封榜). */
export const wholeMeet = (from: BeijingDay, sittings: Sittings): MeetTerms => ({
  title: '全省执法业务大比武（演示数据）',
  venue: '省交通执法训练基地',
  ...{ from, until: addDays(from, 2) },
  regions: REGIONS.map((region) => ({ ...region })),
  events: SLOTS.map((slot) => eventAt(from, slot, sittingOf(slot[0], sittings))),
  rules: RULES,
  ...{ apartDepth: 1, appealHours: 24, freezeAt: atHour(from, 2, 12) },
})

const WINTER: readonly Slot[] = [
  ['drill', '军事队列', 0, 9, '主训练场'],
  ['fitness', '体能', 0, 14, '田径场'],
  ['simulation', '执法模拟演练', 1, 8.5, '模拟执法街区'],
  ['caseLesson', '以案释法', 2, 9, '报告厅'],
  ['fileReview', '案卷评查', 2, 14, '教学楼'],
]

/** Three days and five events; it began yesterday. The team event of today has one round for all regions. */
export const winterMeet = (from: BeijingDay): MeetTerms => ({
  title: '冬季执法技能比武（演示数据）',
  venue: '省交通执法训练基地',
  ...{ from, until: addDays(from, 2) },
  regions: REGIONS.map((region) => ({ ...region })),
  events: WINTER.map((slot) => ({
    ...eventAt(from, slot, null),
    ...{ stages: ['final' as const], advance: 0 },
  })),
  rules: { ...RULES, allRoundFrom: 2 },
  ...{ apartDepth: 1, appealHours: 48, freezeAt: null },
})
