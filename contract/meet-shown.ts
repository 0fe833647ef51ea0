import * as v from 'valibot'
import { EVENT_KINDS, MEASURES, MEET_STATES, RESULT_STATES, STAGES } from '#domain/meets'
import { RubricShown } from './rubric'
import { Count, Day, Id, Moment, written } from './words'

export const StageName = v.picklist(STAGES)
const Percent = v.pipe(Count, v.maxValue(10_000))

export const PanelRulesShown = v.object({
  trimEach: v.pipe(Count, v.maxValue(3)),
  trimFrom: v.pipe(Count, v.maxValue(20)),
  outlier: Count,
})

const StandardsShown = v.object({
  measure: v.picklist(MEASURES),
  most: Count,
  rows: v.pipe(
    v.array(
      v.object({
        sex: v.nullable(v.picklist(['m', 'f'])),
        ageFrom: Count,
        ageUntil: Count,
        post: v.nullable(written(20)),
        steps: v.pipe(
          v.array(v.object({ value: Count, points: Count })),
          v.minLength(1),
          v.maxLength(60),
        ),
      }),
    ),
    v.minLength(1),
    v.maxLength(60),
  ),
})

/** How an event is scored (计分方式): everybody may read it beforehand. */
export const ScoringShown = v.variant('kind', [
  v.object({ kind: v.literal('judged'), rubric: RubricShown, panel: PanelRulesShown }),
  v.object({ kind: v.literal('checked'), rubric: RubricShown, panel: PanelRulesShown }),
  v.object({ kind: v.literal('measured'), standards: StandardsShown, panel: PanelRulesShown }),
  v.object({ kind: v.literal('taken'), sitting: v.nullable(Id), most: Count }),
])

export const EventTerms = v.object({
  id: Id,
  kind: v.picklist(EVENT_KINDS),
  name: written(20),
  entry: v.picklist(['team', 'single']),
  scoring: ScoringShown,
  stages: v.pipe(v.array(StageName), v.minLength(1), v.maxLength(2)),
  advance: v.pipe(Count, v.maxValue(100)),
  weight: Percent,
  at: Moment,
  place: v.pipe(v.string(), v.maxLength(80), v.trim(), v.maxLength(40)),
  tieBreaks: v.pipe(v.array(Id), v.maxLength(30)),
})

/** What a meet declares (比武方案). */
export const MeetTermsShown = v.object({
  title: written(30),
  venue: v.pipe(v.string(), v.maxLength(80), v.trim(), v.maxLength(40)),
  from: Day,
  until: Day,
  regions: v.pipe(
    v.array(v.object({ id: Id, name: written(20) })),
    v.minLength(1),
    v.maxLength(20),
  ),
  events: v.pipe(v.array(EventTerms), v.maxLength(20)),
  rules: v.object({
    acrossPanels: v.picklist(['none', 'mean']),
    acrossEvents: v.picklist(['share', 'place']),
    placePoints: v.pipe(v.array(v.pipe(Count, v.maxValue(10_000))), v.maxLength(200)),
    allRoundFrom: v.pipe(Count, v.maxValue(20)),
    unitBest: v.pipe(Count, v.minValue(1), v.maxValue(50)),
    tieBreaks: v.pipe(v.array(v.picklist(['firsts', 'events'])), v.maxLength(2)),
  }),
  apartDepth: v.pipe(Count, v.minValue(1), v.maxValue(3)),
  appealHours: v.pipe(Count, v.minValue(1), v.maxValue(720)),
  freezeAt: v.nullable(Moment),
})

/** An entrant in words: 7 号 凌海大队第二中队. */
export const EntrantWords = v.object({
  entrant: Id,
  name: v.string(),
  unit: Id,
  unitName: v.string(),
  parentName: v.string(),
  region: Id,
  /** Drawn by lot for one event and stage; null before. */
  number: v.nullable(Count),
  withdrawn: v.boolean(),
})

/** A row of an event's standing. Points in hundredths. */
export const EventRow = v.object({
  ...EntrantWords.entries,
  /** Null: no score (弃权). */
  rank: v.nullable(Count),
  /** The panel's trimmed mean, and after panels were made comparable. */
  raw: v.nullable(Count),
  score: v.nullable(Count),
  /** Of 100.00, as it counts towards all-round and unit standings. */
  counted: v.nullable(Count),
  /** What told it from an equal one: a criterion's name; null when nothing had to. */
  toldBy: v.nullable(v.string()),
  mine: v.boolean(),
})

/** An event's published result. */
export const EventResult = v.object({
  state: v.picklist(RESULT_STATES),
  version: Count,
  at: Moment,
  appealsUntil: v.nullable(Moment),
  rows: v.array(EventRow),
  /** What the newest version changed, against the one before. */
  changes: v.array(
    v.object({
      entrant: Id,
      name: v.string(),
      before: v.nullable(Count),
      after: v.nullable(Count),
      rankBefore: v.nullable(Count),
      rankAfter: v.nullable(Count),
    }),
  ),
  reason: v.string(),
})

/** A row over several events: all-round (全能), or a unit's, or a region's. */
export const OverallRow = v.object({
  id: Id,
  name: v.string(),
  parentName: v.string(),
  rank: v.nullable(Count),
  total: v.nullable(Count),
  /** By event what counted, before its weight. */
  parts: v.array(v.object({ event: Id, counted: v.nullable(Count), weight: Count })),
  firsts: Count,
  toldBy: v.nullable(v.string()),
  mine: v.boolean(),
})

export const MEET_NOT_FOUND = { MEET_NOT_FOUND: { message: '没有这场比武' } } as const
export const EVENT_NOT_FOUND = { EVENT_NOT_FOUND: { message: '没有这个项目' } } as const
export const MeetState = v.picklist(MEET_STATES)
