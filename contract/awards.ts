import * as v from 'valibot'
import { AWARD_KINDS, NOMINATION_STATES, QUOTA_KINDS } from '#domain/honours'
import { UnitWords } from './flag-shown'
import { ask } from './procedure'
import { Count, Id, Moment, Nothing, OnceKey, written } from './words'

const Year = v.pipe(Count, v.minValue(2000), v.maxValue(2100))
const OTHER_YEAR = { OTHER_YEAR: { message: '只办今年和去年的' } } as const
const NOT_FOUND = { NOMINATION_NOT_FOUND: { message: '没有这条推荐' } } as const

/** A nomination (推荐) for an award. */
const Nomination = v.object({
  id: Id,
  kind: v.picklist(AWARD_KINDS),
  year: Count,
  name: v.string(),
  place: v.string(),
  reason: v.string(),
  state: v.picklist(NOMINATION_STATES),
  by: v.string(),
  at: Moment,
  /** What was said when it was decided, or taken back; null where nothing was. */
  said: v.nullable(v.object({ by: v.string(), reason: v.string(), at: Moment })),
  mayDecide: v.boolean(),
  mayRevoke: v.boolean(),
})

const Quota = v.object({
  kind: v.picklist(QUOTA_KINDS),
  year: Count,
  of: Count,
  most: Count,
  taken: Count,
})

/** Awards beside the flag (党员先锋队, 党员示范岗, 年度优秀): nominated by a liaison, confirmed by the province. */
export const awards = {
  /** Nominations of my places in a year, those that wait first, and the units I may nominate. */
  nominations: ask({
    who: 'liaison',
    input: v.object({ year: Year }),
    reply: v.object({
      quotas: v.array(Quota),
      nominations: v.array(Nomination),
      /** There are older ones that are not shown. */
      more: v.boolean(),
      units: v.array(UnitWords),
    }),
    refusals: {},
  }),
  /** Nominates a unit, or a person, of my places. */
  nominate: ask({
    who: 'liaison',
    input: v.object({
      key: OnceKey,
      kind: v.picklist(AWARD_KINDS),
      year: Year,
      /** A unit for 先锋队 and 优秀单位, an officer for 示范岗 and 优秀个人. */
      whom: Id,
      reason: written(200),
    }),
    reply: v.object({ id: Id }),
    refusals: {
      ...OTHER_YEAR,
      OUT_OF_PLACE: { message: '不在你负责的单位' },
      NOT_ON_ROSTER: { message: '名册上没有这个单位或这个人' },
      ALREADY_NOMINATED: { message: '今年已经推荐过' },
      NOT_MASKED: {
        message: '有电话、证号或车牌没有遮掉',
        data: v.object({ found: v.array(v.string()) }),
      },
      NOT_FIT: { message: '这段话没有通过内容安全检查' },
    },
  }),
  /** Counts units and persons of the province for a year's 年度优秀, once; its quota follows from the plan's share. */
  openYear: ask({
    who: 'provincialAdmin',
    input: v.object({ year: Year }),
    reply: v.object({ quotas: v.array(Quota) }),
    refusals: OTHER_YEAR,
  }),
  /** Confirms, or refuses with a reason; 年度优秀 never beyond its quota. Nobody confirms what they nominated. */
  decide: ask({
    who: 'provincialAdmin',
    input: v.object({
      nomination: Id,
      verdict: v.picklist(['confirm', 'refuse']),
      reason: v.pipe(v.string(), v.maxLength(200), v.trim(), v.maxLength(100)),
    }),
    reply: Nomination,
    refusals: {
      ...NOT_FOUND,
      OWN_WORK: { message: '自己推荐的要由别人确认' },
      ALREADY_DECIDED: { message: '已经有人处理过' },
      REASON_NEEDED: { message: '不同意要写明原因' },
      YEAR_NOT_OPEN: { message: '今年的名额还没有核定' },
      QUOTA_FULL: {
        message: '年度优秀的名额已满',
        data: v.object({ most: Count, of: Count }),
      },
    },
  }),
  /** Takes an award back; its place is free again, and it stays on record. */
  revoke: ask({
    who: 'provincialAdmin',
    input: v.object({ nomination: Id, reason: written(100) }),
    reply: Nothing,
    refusals: { ...NOT_FOUND, NOT_CONFIRMED: { message: '还没有授予' } },
  }),
}
