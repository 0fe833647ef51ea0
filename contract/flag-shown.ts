import * as v from 'valibot'
import { LEVELS } from '#domain/boards'
import { isPeriod, PERIOD_STATES, PROOFS, SOURCES } from '#domain/honours'
import { Count, Day, Id, Moment } from './words'

export const PeriodName = v.pipe(v.string(), v.maxLength(8), v.check(isPeriod, 'not a period'))
export const GroupName = v.picklist(LEVELS)
const Whole = v.pipe(v.number(), v.integer())

/** A piece of evidence (依据) and where it leads. */
export const EvidenceShown = v.object({
  id: v.string(),
  proof: v.picklist(PROOFS),
  of: Id,
  title: v.string(),
  part: Count,
  whole: Count,
  place: v.nullable(Count),
  at: Moment,
})

const RuleShown = v.variant('kind', [
  v.object({ kind: v.literal('share'), fullPercent: Count }),
  v.object({ kind: v.literal('each'), points: Count }),
  v.object({ kind: v.literal('deduct'), points: Count }),
])

/** An indicator's points with the rule they follow from; null points: 不适用. All points in hundredths. */
export const IndicatorShown = v.object({
  indicator: Id,
  name: v.string(),
  source: v.picklist(SOURCES),
  rule: RuleShown,
  part: Count,
  whole: Count,
  points: v.nullable(Whole),
  most: Count,
  evidence: v.array(EvidenceShown),
})

/** A row of 为什么是他们: the sum of its indicators. */
export const SectionShown = v.object({
  section: Id,
  name: v.string(),
  points: v.nullable(Whole),
  most: Count,
  indicators: v.array(IndicatorShown),
})

/** A veto (一票否决) as it is shown to those who see the score. */
export const VetoShown = v.object({ id: Id, name: v.string(), text: v.string(), at: Moment })

/** A unit in words: the last level first, its parent beneath. */
export const UnitWords = v.object({ unit: Id, name: v.string(), parentName: v.string() })

/** A unit's whole score. */
export const ScoreShown = v.object({
  ...UnitWords.entries,
  period: PeriodName,
  group: GroupName,
  state: v.picklist(PERIOD_STATES),
  version: Count,
  asOf: Moment,
  /** Null while nothing applies, or when vetoed. */
  rank: v.nullable(Count),
  total: v.nullable(Whole),
  earned: Whole,
  applicable: Count,
  deducted: Count,
  sections: v.array(SectionShown),
  vetoKinds: v.array(v.object({ id: Id, name: v.string(), says: v.string() })),
  vetoes: v.array(VetoShown),
})

/** A row of a standing (名次). */
export const StandingRow = v.object({
  ...UnitWords.entries,
  rank: v.nullable(Count),
  total: v.nullable(Whole),
  vetoed: v.boolean(),
  /** What told it from the one before when totals were equal: a section, or the lot (抽签); null when nothing had to. */
  toldBy: v.nullable(v.string()),
  mine: v.boolean(),
})

/** What would change it: one more, or what can be mended, and what it would bring. */
export const Chance = v.object({
  indicator: Id,
  name: v.string(),
  source: v.picklist(SOURCES),
  how: v.picklist(['oneMore', 'mend', 'fewer']),
  count: Count,
  gain: Count,
})

/** A stop of the flag's journey (红旗走过的路). */
export const FlagStop = v.object({
  period: PeriodName,
  ...UnitWords.entries,
  city: v.string(),
  total: v.nullable(Whole),
  since: v.nullable(Day),
})
