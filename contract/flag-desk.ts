import * as v from 'valibot'
import { PERIOD_STATES } from '#domain/honours'
import { NOT_PUBLIC, PERIOD_NOT_FOUND, SAME_KEY } from './flag-reading'
import { GroupName, PeriodName, ScoreShown, StandingRow, UnitWords, VetoShown } from './flag-shown'
import { ask } from './procedure'
import { Count, Day, Id, Moment, Nothing, OnceKey, written } from './words'

const OTHER_STATE = {
  OTHER_STATE: {
    message: '这个周期已经走到下一步',
    data: v.object({ state: v.picklist(PERIOD_STATES) }),
  },
} as const
const NOT_FIT = { NOT_FIT: { message: '文字没有通过内容安全检查' } } as const

/** A period as the province runs it. */
const PeriodLine = v.object({
  period: PeriodName,
  state: v.picklist(PERIOD_STATES),
  from: Day,
  until: Day,
  version: Count,
  noticeUntil: v.nullable(Day),
  /** Units scored so far while it is being closed. */
  scored: Count,
  units: Count,
  openObjections: Count,
  winners: v.array(
    v.object({
      group: GroupName,
      ...UnitWords.entries,
      total: v.nullable(Count),
      since: v.nullable(Day),
    }),
  ),
})

const Desk = v.object({
  now: Moment,
  /** What may be opened next; null while one runs. */
  next: v.nullable(PeriodName),
  periods: v.array(PeriodLine),
})

/** What the provincial office does with flags (办红旗); every act is written into 操作记录. */
export const flagDesk = {
  periods: ask({ who: 'provincialAdmin', input: Nothing, reply: Desk, refusals: {} }),
  /** Opens a period with the plan's scheme of this day. */
  openPeriod: ask({
    who: 'provincialAdmin',
    input: v.object({ period: PeriodName }),
    reply: Desk,
    refusals: {
      NOT_NEXT: { message: '只能开下一个周期' },
      ONE_RUNS: { message: '还有一个周期没有截止' },
    },
  }),
  /** Closes a period whose days are over: the timer takes the snapshot, unit by unit. */
  closePeriod: ask({
    who: 'provincialAdmin',
    input: v.object({ period: PeriodName }),
    reply: Desk,
    refusals: {
      ...PERIOD_NOT_FOUND,
      ...OTHER_STATE,
      NOT_OVER: { message: '这个周期还没有结束' },
    },
  }),
  /** Standing with what nobody else sees yet, vetoes and objections. */
  period: ask({
    who: 'provincialAdmin',
    input: v.object({ period: PeriodName, group: GroupName }),
    reply: v.object({
      line: PeriodLine,
      asOf: Moment,
      rows: v.array(StandingRow),
      vetoKinds: v.array(v.object({ id: Id, name: v.string(), says: v.string() })),
      /** `name` is the unit's, `kindName` what it was barred by. */
      vetoes: v.array(
        v.object({
          ...VetoShown.entries,
          ...UnitWords.entries,
          kindName: v.string(),
          by: v.string(),
        }),
      ),
      objections: v.array(
        v.object({
          id: Id,
          ...UnitWords.entries,
          indicatorName: v.nullable(v.string()),
          text: v.string(),
          at: Moment,
          answer: v.nullable(
            v.object({ verdict: v.picklist(['upheld', 'refused']), text: v.string(), at: Moment }),
          ),
        }),
      ),
    }),
    refusals: PERIOD_NOT_FOUND,
  }),
  /** A unit's score whatever the state: what the province must be able to explain. */
  scoreInside: ask({
    who: 'provincialAdmin',
    input: v.object({ period: PeriodName, unit: Id }),
    reply: ScoreShown,
    refusals: { ...PERIOD_NOT_FOUND, UNIT_NOT_FOUND: { message: '这个周期里没有这个单位' } },
  }),
  /** Bars a unit (一票否决) with what proves it, until the flag is awarded. */
  veto: ask({
    who: 'provincialAdmin',
    input: v.object({
      key: OnceKey,
      period: PeriodName,
      unit: Id,
      kind: Id,
      text: written(300),
    }),
    reply: v.object({ id: Id }),
    refusals: {
      ...PERIOD_NOT_FOUND,
      ...OTHER_STATE,
      ...NOT_FIT,
      ...SAME_KEY,
      UNIT_NOT_FOUND: { message: '这个周期里没有这个单位' },
    },
  }),
  liftVeto: ask({
    who: 'provincialAdmin',
    input: v.object({ veto: Id, reason: written(100) }),
    reply: Nothing,
    refusals: { ...OTHER_STATE, VETO_NOT_FOUND: { message: '没有这条否决' } },
  }),
  /** Publishes what was checked (公示); for as many days as the scheme says. */
  publishNotice: ask({
    who: 'provincialAdmin',
    input: v.object({ period: PeriodName }),
    reply: Desk,
    refusals: { ...PERIOD_NOT_FOUND, ...OTHER_STATE },
  }),
  answerObjection: ask({
    who: 'provincialAdmin',
    input: v.object({
      objection: Id,
      verdict: v.picklist(['upheld', 'refused']),
      text: written(300),
    }),
    reply: v.object({ at: Moment }),
    refusals: {
      OBJECTION_NOT_FOUND: { message: '没有这条异议' },
      ALREADY_ANSWERED: { message: '这条异议已经有人答复' },
      ...NOT_FIT,
    },
  }),
  /** Takes the snapshot anew (重新计算) as the next version, which says what changed; its notice begins again. */
  recompute: ask({
    who: 'provincialAdmin',
    input: v.object({ period: PeriodName, from: Count, reason: written(100) }),
    reply: Desk,
    refusals: { ...PERIOD_NOT_FOUND, ...OTHER_STATE, ...NOT_FIT },
  }),
  /** Awards the flags (授旗) when the notice is over and every objection is answered. */
  award: ask({
    who: 'provincialAdmin',
    input: v.object({ period: PeriodName }),
    reply: Desk,
    refusals: {
      ...PERIOD_NOT_FOUND,
      ...OTHER_STATE,
      ...NOT_PUBLIC,
      NOTICE_RUNS: { message: '公示还没有结束', data: v.object({ until: Day }) },
      OBJECTIONS_OPEN: { message: '还有异议没有答复', data: v.object({ open: Count }) },
    },
  }),
  /** Records how the flag changed hands (交接). */
  handOver: ask({
    who: 'provincialAdmin',
    input: v.object({
      period: PeriodName,
      group: GroupName,
      day: Day,
      place: written(40),
      text: v.pipe(v.string(), v.maxLength(400), v.trim(), v.maxLength(200)),
      /** A picture that was uploaded for it (`handover`), if there is one. */
      picture: v.nullable(Id),
    }),
    reply: Desk,
    refusals: {
      ...PERIOD_NOT_FOUND,
      ...OTHER_STATE,
      NO_WINNER: { message: '这一组没有单位得旗' },
      ALREADY_HANDED: { message: '这一面旗已经交接过' },
      BEFORE_AWARD: { message: '交接日期不能早于授旗，也不能晚于今天' },
      PICTURE_NOT_READY: { message: '照片还没有检测完' },
      ...NOT_FIT,
    },
  }),
}
