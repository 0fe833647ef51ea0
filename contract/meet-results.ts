import * as v from 'valibot'
import { RESULT_STATES } from '#domain/meets'
import { CHANGED, MANAGE, ManagedMeet, OF_EVENT, Of, OUT_OF_PLACE } from './meet-managed'
import { EntrantWords, OverallRow } from './meet-shown'
import { ask } from './procedure'
import { Count, Id, Moment, OnceKey, written } from './words'

/** A stage's sheets (评分表) as the organiser of the meet sees them, entrant by entrant in running order. */
export const StageSheets = v.object({
  ...Of.entries,
  name: v.string(),
  state: v.picklist(RESULT_STATES),
  judges: v.array(v.object({ judge: Id, name: v.string() })),
  rows: v.array(
    v.object({
      ...EntrantWords.entries,
      sheets: v.array(
        v.object({
          judge: Id,
          /** 0 while there is none. */
          revision: Count,
          state: v.picklist(['missing', 'signed', 'unlocked', 'apart']),
          /** Null before results are published: until then nobody but the panel's chief sees a total. */
          total: v.nullable(Count),
          /** Why it was unlocked last; null where it never was. */
          reason: v.nullable(v.string()),
        }),
      ),
    }),
  ),
})

/** What organisers do with the results of a meet (成绩): published, corrected, appealed against, final, revealed. */
export const meetResults = {
  /** Takes over the scores of an exam or a contest (成绩转入). */
  takeOver: ask({
    who: 'organiser',
    input: v.object({ ...Of.entries, sitting: Id }),
    reply: ManagedMeet,
    refusals: {
      ...OF_EVENT,
      SITTING_NOT_FOUND: { message: '没有这场考试或竞赛' },
      NOT_CLOSED: { message: '这场考试或竞赛的成绩还没有定' },
      OTHER_SCORING: { message: '这个项目不是这样计分' },
      RESULTS_OUT: { message: '成绩已经公布' },
    },
  }),
  /**
   * Publishes an event's results as provisional (公布待定成绩); again after a correction: the next version. `from` is the
   * version that was seen, 0 before the first.
   */
  publishResult: ask({
    who: 'organiser',
    input: v.object({
      ...Of.entries,
      from: Count,
      reason: v.pipe(v.string(), v.maxLength(200), v.trim(), v.maxLength(100)),
    }),
    reply: ManagedMeet,
    refusals: {
      ...OF_EVENT,
      ...CHANGED,
      SHEETS_MISSING: { message: '还有评分表没有签名', data: v.object({ missing: Count }) },
      NOTHING_NEW: { message: '成绩没有变化' },
      REASON_NEEDED: { message: '改动成绩要写明原因' },
      FIXED: { message: '成绩已经定了' },
    },
  }),
  /** A stage's sheets: which judge signed, and, once results are published, what each came to. */
  sheets: ask({ who: 'organiser', input: Of, reply: StageSheets, refusals: OF_EVENT }),
  /** Unlocks any sheet, also of a published event (更正), with a reason. */
  unlockSheet: ask({
    who: 'organiser',
    input: v.object({
      ...Of.entries,
      key: OnceKey,
      entrant: Id,
      judge: Id,
      revision: Count,
      reason: written(100),
    }),
    reply: v.object({ revision: Count }),
    refusals: {
      ...OF_EVENT,
      NOT_SIGNED: { message: '这张评分表还没有签名' },
      OLD_REVISION: { message: '这张评分表已经解锁' },
      WITHDRAWN: { message: '这支队、这位选手已经退赛' },
      FIXED: { message: '成绩已经定了' },
    },
  }),
  answerAppeal: ask({
    who: 'organiser',
    input: v.object({
      appeal: Id,
      verdict: v.picklist(['upheld', 'refused']),
      text: written(300),
    }),
    reply: v.object({ at: Moment }),
    refusals: {
      ...OUT_OF_PLACE,
      APPEAL_NOT_FOUND: { message: '没有这条申诉' },
      ALREADY_ANSWERED: { message: '这条申诉已经有人答复' },
    },
  }),
  /** Makes an event's results final (成绩确认) when its time for appeals is over and all are answered. */
  finalise: ask({
    who: 'organiser',
    input: Of,
    reply: ManagedMeet,
    refusals: {
      ...OF_EVENT,
      NOT_PUBLISHED: { message: '成绩还没有公布' },
      APPEALS_RUN: { message: '申诉期还没有结束', data: v.object({ until: Moment }) },
      APPEALS_OPEN: { message: '还有申诉没有答复', data: v.object({ open: Count }) },
    },
  }),
  /** What the hall page (滚榜) shows from the bottom up; a rehearsal has rows without names. */
  hall: ask({
    who: 'organiser',
    input: v.object({ meet: Id, of: v.picklist(['allRound', 'units']), rehearsal: v.boolean() }),
    reply: v.object({ title: v.string(), revealed: v.boolean(), rows: v.array(OverallRow) }),
    refusals: MANAGE,
  }),
  /** Ends the freeze: everybody sees what was held back. */
  reveal: ask({
    who: 'organiser',
    input: v.object({ meet: Id }),
    reply: ManagedMeet,
    refusals: { ...MANAGE, NOT_FROZEN: { message: '没有封着的成绩' } },
  }),
  /** Ends the meet (比武结束): every event is final; its results go into the ledgers of units. */
  close: ask({
    who: 'organiser',
    input: v.object({ meet: Id }),
    reply: ManagedMeet,
    refusals: {
      ...MANAGE,
      NOT_FINAL: { message: '还有项目的成绩没有定', data: v.object({ open: Count }) },
      STILL_FROZEN: { message: '先揭晓封着的成绩' },
    },
  }),
}
