import * as v from 'valibot'
import { AWARD_KINDS } from '#domain/honours'
import {
  Chance,
  FlagStop,
  GroupName,
  PeriodName,
  ScoreShown,
  StandingRow,
  UnitWords,
} from './flag-shown'
import { ask } from './procedure'
import { Count, Day, Id, Moment, Nothing, OnceKey, written } from './words'

export const PERIOD_NOT_FOUND = { PERIOD_NOT_FOUND: { message: '没有这个周期' } } as const
export const SAME_KEY = {
  SAME_KEY_OTHER_CONTENT: { message: '这一条已经收到过，内容不同' },
} as const
export const NOT_PUBLIC = { NOT_PUBLIC: { message: '还没有公示' } } as const

/** Which unit of mine runs for a flag now, and how near it is (离红旗还差). Null: the group has none of mine. */
const Mine = v.object({
  ...UnitWords.entries,
  rank: v.nullable(Count),
  of: Count,
  total: v.nullable(Count),
  vetoed: v.boolean(),
  chances: v.array(Chance),
})

/** The period that runs, as prepared by the timer at `asOf`: my unit and who is first, nobody else. */
const Running = v.object({
  period: PeriodName,
  until: Day,
  asOf: Moment,
  first: v.nullable(v.object({ ...UnitWords.entries, total: Count })),
  mine: v.nullable(Mine),
})

/** A period's public notice (公示) that is open. */
const OpenNotice = v.object({ period: PeriodName, until: Day })

/** An objection (异议) everybody may read once it is answered; nobody sees who raised it. */
const ObjectionShown = v.object({
  id: Id,
  ...UnitWords.entries,
  indicatorName: v.nullable(v.string()),
  text: v.string(),
  at: Moment,
  answer: v.nullable(
    v.object({ verdict: v.picklist(['upheld', 'refused']), text: v.string(), at: Moment }),
  ),
  mine: v.boolean(),
})

/** What every officer may read of flags (红旗) and awards. */
export const flagReading = {
  /** Who holds a group's flag, since when and why; how near my unit is. At most six reads. */
  flag: ask({
    who: 'officer',
    input: v.object({ group: GroupName }),
    reply: v.object({
      now: Moment,
      group: GroupName,
      holder: v.nullable(
        v.object({ score: ScoreShown, since: v.nullable(Day), days: v.nullable(Count) }),
      ),
      running: v.nullable(Running),
      notice: v.nullable(OpenNotice),
      /** The latest stops, oldest first, five at most. */
      journey: v.array(FlagStop),
    }),
    refusals: {},
  }),
  /** A unit's whole score in a public period; of a running one my own unit's alone. */
  score: ask({
    who: 'officer',
    input: v.object({ period: PeriodName, unit: Id }),
    reply: ScoreShown,
    refusals: {
      ...PERIOD_NOT_FOUND,
      ...NOT_PUBLIC,
      UNIT_NOT_FOUND: { message: '这个周期里没有这个单位' },
    },
  }),
  standing: ask({
    who: 'officer',
    input: v.object({ period: PeriodName, group: GroupName }),
    reply: v.object({
      period: PeriodName,
      group: GroupName,
      version: Count,
      asOf: Moment,
      notice: v.nullable(v.object({ from: Day, until: Day })),
      rows: v.array(StandingRow),
    }),
    refusals: { ...PERIOD_NOT_FOUND, ...NOT_PUBLIC },
  }),
  /** All stops of a group's flag, newest first, with how they were handed over, and how often each city held it. */
  journey: ask({
    who: 'officer',
    input: v.object({ group: GroupName }),
    reply: v.object({
      stops: v.array(
        v.object({
          ...FlagStop.entries,
          handover: v.nullable(
            v.object({
              day: Day,
              place: v.string(),
              from: v.nullable(v.string()),
              text: v.string(),
              picture: v.nullable(v.string()),
            }),
          ),
        }),
      ),
      cities: v.array(v.object({ unit: Id, name: v.string(), times: Count })),
    }),
    refusals: {},
  }),
  /** A public notice: its versions with what changed, and objections with their answers. */
  notice: ask({
    who: 'officer',
    input: v.object({ period: PeriodName }),
    reply: v.object({
      period: PeriodName,
      from: Day,
      until: Day,
      isOpen: v.boolean(),
      version: Count,
      changes: v.array(
        v.object({
          version: Count,
          at: Moment,
          reason: v.string(),
          units: v.array(
            v.object({
              ...UnitWords.entries,
              before: v.nullable(Count),
              after: v.nullable(Count),
            }),
          ),
        }),
      ),
      objections: v.array(ObjectionShown),
    }),
    refusals: { ...PERIOD_NOT_FOUND, ...NOT_PUBLIC },
  }),
  /** Raises an objection (提异议) while a notice is open. */
  object: ask({
    who: 'officer',
    input: v.object({
      key: OnceKey,
      period: PeriodName,
      unit: Id,
      indicator: v.nullable(Id),
      text: written(300),
    }),
    reply: v.object({ id: Id, at: Moment }),
    refusals: {
      ...PERIOD_NOT_FOUND,
      ...NOT_PUBLIC,
      UNIT_NOT_FOUND: { message: '这个周期里没有这个单位' },
      NOTICE_OVER: { message: '公示已经结束' },
      ...SAME_KEY,
      TOO_MANY: { message: '这个周期你已经提了五条' },
      NOT_FIT: { message: '这段话没有通过内容安全检查' },
    },
  }),
  /** Awards of a year that were confirmed, and what is left of 年度优秀. */
  awards: ask({
    who: 'officer',
    input: v.object({ year: Count }),
    reply: v.object({
      year: Count,
      quotas: v.array(
        v.object({ kind: v.picklist(AWARD_KINDS), of: Count, most: Count, taken: Count }),
      ),
      awards: v.array(
        v.object({
          id: Id,
          kind: v.picklist(AWARD_KINDS),
          name: v.string(),
          place: v.string(),
          reason: v.string(),
          day: Day,
        }),
      ),
    }),
    refusals: {},
  }),
  /** Years that have awards, newest first. */
  awardYears: ask({
    who: 'officer',
    input: Nothing,
    reply: v.object({ years: v.array(Count) }),
    refusals: {},
  }),
}
