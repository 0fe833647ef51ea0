import { beijingDayOf, startOfDay } from '../beijing-day'
import type { MeetEvent, Scoring } from './event'
import type { MeetTerms } from './meet'

/**
 * What stands in the way of publishing a meet: 没有项目, 日期不对, 项目不在日期内, 重复, 没有晋级名额, 评分标准不全, 达标标准不全,
 * 没选考试或竞赛, 没有权重, 名次分不对, 封榜时间不对.
 */
export const MEET_FLAWS = [
  'NO_EVENTS',
  'DAYS',
  'OUTSIDE_THE_DAYS',
  'TWICE',
  'NO_ADVANCE',
  'NO_RUBRIC',
  'NO_STANDARDS',
  'NO_SITTING',
  'NO_WEIGHT',
  'NO_PLACE_POINTS',
  'FREEZE',
] as const
export type MeetFlaw = (typeof MEET_FLAWS)[number]

/** A flaw of the meet, or of one of its events. */
export interface MeetFlawAt {
  readonly event: string | null
  readonly flaw: MeetFlaw
}

const DAY_MS = 86_400_000
const isTwice = (names: readonly string[]): boolean => new Set(names).size < names.length

/** Rubrics name each criterion once, and tie-breaks name criteria of theirs. */
function isRubricWhole(scoring: Scoring, tieBreaks: readonly string[]): boolean {
  if (scoring.kind !== 'judged' && scoring.kind !== 'checked') return tieBreaks.length === 0
  const ids = scoring.rubric.criteria.map(({ id }) => id)
  return ids.length > 0 && !isTwice(ids) && tieBreaks.every((id) => ids.includes(id))
}

/** A team has no sex, age or post: it needs a standard that holds for everybody. */
function isStandardWhole({ scoring, entry }: MeetEvent): boolean {
  if (scoring.kind !== 'measured') return true
  const { rows } = scoring.standards
  if (entry === 'team') return rows.some(({ sex, post }) => sex === null && post === null)
  return (['m', 'f'] as const).every((own) => rows.some(({ sex }) => sex === null || sex === own))
}

const isAdvanceSet = ({ stages, advance }: MeetEvent): boolean =>
  !stages.includes('preliminary') || (stages.includes('final') && advance > 0)

const isInside = ({ at }: MeetEvent, { from, until }: MeetTerms): boolean => {
  const day = beijingDayOf(new Date(at))
  return day >= from && day <= until
}

const eventFlaws = (event: MeetEvent, terms: MeetTerms): MeetFlaw[] => {
  const { scoring, stages, tieBreaks } = event
  const checks: readonly (readonly [MeetFlaw, boolean])[] = [
    ['OUTSIDE_THE_DAYS', !isInside(event, terms)],
    ['TWICE', isTwice(stages) || terms.events.filter(({ id }) => id === event.id).length > 1],
    ['NO_ADVANCE', !isAdvanceSet(event)],
    ['NO_RUBRIC', !isRubricWhole(scoring, tieBreaks)],
    ['NO_STANDARDS', !isStandardWhole(event)],
    ['NO_SITTING', scoring.kind === 'taken' && (scoring.sitting === null || scoring.most === 0)],
  ]
  return checks.flatMap(([flaw, isSo]) => (isSo ? [flaw] : []))
}

const isFalling = (points: readonly number[]): boolean =>
  points.every((one, place) => one <= (points[place - 1] ?? one))

/** Frozen from some moment of the meet's days on; later nothing would be held back, earlier everything. */
function isFreezeOff({ freezeAt, from, until }: MeetTerms): boolean {
  if (freezeAt === null) return false
  const moment = (day: string) => startOfDay(beijingDayOf(new Date(`${day}T00:00:00+08:00`)))
  return freezeAt < moment(from).getTime() || freezeAt >= moment(until).getTime() + DAY_MS
}

function meetFlaws(terms: MeetTerms): MeetFlaw[] {
  const { events, from, until, regions, rules } = terms
  const checks: readonly (readonly [MeetFlaw, boolean])[] = [
    ['NO_EVENTS', events.length === 0],
    ['DAYS', from > until],
    ['TWICE', isTwice(regions.map(({ id }) => id))],
    ['NO_WEIGHT', events.length > 0 && events.every(({ weight }) => weight === 0)],
    [
      'NO_PLACE_POINTS',
      rules.acrossEvents === 'place' &&
        (rules.placePoints.length === 0 || !isFalling(rules.placePoints)),
    ],
    ['FREEZE', isFreezeOff(terms)],
  ]
  return checks.flatMap(([flaw, isSo]) => (isSo ? [flaw] : []))
}

/** All that stands in the way of publishing a meet (方案检查): of the meet itself first, then event by event. */
export const flawsOfMeet = (terms: MeetTerms): MeetFlawAt[] => [
  ...meetFlaws(terms).map((flaw) => ({ event: null, flaw })),
  ...terms.events.flatMap((event) =>
    eventFlaws(event, terms).map((flaw) => ({ event: event.id, flaw })),
  ),
]
