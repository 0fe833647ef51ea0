import * as v from 'valibot'
import { RECORD_KINDS, RECORD_STATES } from '#domain/honours'
import { PeriodName, UnitWords } from './flag-shown'
import { ask } from './procedure'
import { Count, Day, Id, Moment, Nothing, OnceKey, written } from './words'

const NOT_FOUND = { RECORD_NOT_FOUND: { message: '没有这条记录' } } as const
const OUT_OF_PLACE = { OUT_OF_PLACE: { message: '不在你负责的单位' } } as const
const PERIOD_OVER = { PERIOD_OVER: { message: '这个周期已经截止' } } as const

/** A record (记录) behind an indicator: entered once, with what proves it, and confirmed by another person. */
export const RecordShown = v.object({
  record: Id,
  kind: v.picklist(RECORD_KINDS),
  ...UnitWords.entries,
  period: PeriodName,
  day: Day,
  title: v.string(),
  part: Count,
  /** 0 for what is only counted. */
  whole: Count,
  proof: v.string(),
  /** An address that works for an hour, where one record is read; null in a list, and where there is none. */
  picture: v.nullable(v.string()),
  state: v.picklist(RECORD_STATES),
  enteredBy: v.string(),
  at: Moment,
  decided: v.nullable(
    v.object({
      by: v.string(),
      verdict: v.picklist(['pass', 'return']),
      note: v.string(),
      at: Moment,
    }),
  ),
  /** Why it counts no more, once it was revoked. */
  revoked: v.nullable(v.object({ by: v.string(), reason: v.string(), at: Moment })),
  /** Whether I may decide about it, take it back, or revoke it. */
  mayDecide: v.boolean(),
  mayWithdraw: v.boolean(),
  mayRevoke: v.boolean(),
})

/** Records behind indicators (指标记录) where no ledger has them: 包路段, 三会一课, 岗位练兵, 群众评议, 查实投诉. */
export const records = {
  /** Records of my places in the period that runs: those that wait first, then the latest of the others. */
  list: ask({
    who: 'liaison',
    input: v.object({ kind: v.nullable(v.picklist(RECORD_KINDS)) }),
    reply: v.object({
      period: v.nullable(v.object({ period: PeriodName, from: Day, until: Day })),
      units: v.array(UnitWords),
      records: v.array(RecordShown),
      /** There are older ones that are not shown. */
      more: v.boolean(),
    }),
    refusals: {},
  }),
  enter: ask({
    who: 'liaison',
    input: v.object({
      key: OnceKey,
      kind: v.picklist(RECORD_KINDS),
      unit: Id,
      day: Day,
      title: written(40),
      part: Count,
      whole: Count,
      proof: written(300),
      picture: v.nullable(Id),
    }),
    reply: v.object({ record: Id }),
    refusals: {
      ...OUT_OF_PLACE,
      ...PERIOD_OVER,
      OUTSIDE_THE_PERIOD: { message: '日期不在这个周期里' },
      DOES_NOT_FIT: { message: '完成数不能比应做数多' },
      ALREADY_ENTERED: { message: '这一天这件事已经记过' },
      SAME_KEY_OTHER_CONTENT: { message: '这一条已经收到过，内容不同' },
      NOT_MASKED: {
        message: '有电话、证号或车牌没有遮掉',
        data: v.object({ found: v.array(v.string()) }),
      },
      PICTURE_NOT_READY: { message: '照片还没有检测完' },
      NOT_FIT: { message: '文字没有通过内容安全检查' },
    },
  }),
  /** Confirms or returns what another person entered. */
  decide: ask({
    who: 'liaison',
    input: v.object({
      record: Id,
      verdict: v.picklist(['pass', 'return']),
      note: v.pipe(v.string(), v.maxLength(200), v.trim(), v.maxLength(100)),
    }),
    reply: RecordShown,
    refusals: {
      ...NOT_FOUND,
      ...PERIOD_OVER,
      OWN_WORK: { message: '自己记的要由别人确认' },
      ALREADY_DECIDED: { message: '已经有人处理过' },
      REASON_NEEDED: { message: '退回要写明原因' },
      PICTURE_NOT_FIT: { message: '照片没有通过检查' },
    },
  }),
  /** Takes back what I entered, while nobody has decided about it; the same may then be entered again. */
  withdraw: ask({
    who: 'liaison',
    input: v.object({ record: Id }),
    reply: Nothing,
    refusals: { ...NOT_FOUND, ...PERIOD_OVER, ALREADY_DECIDED: { message: '已经有人处理过' } },
  }),
  /**
   * Revokes a confirmed record that was wrong (撤销), until flags are awarded: it stays on record, counts no more, and
   * may be entered again. Scores that were taken are computed anew by `honours.recompute`.
   */
  revoke: ask({
    who: 'provincialAdmin',
    input: v.object({ record: Id, reason: written(100) }),
    reply: RecordShown,
    refusals: {
      ...NOT_FOUND,
      NOT_CONFIRMED: { message: '这条记录没有在计分' },
      BEING_TAKEN: { message: '正在算分' },
      PERIOD_OVER: { message: '这个周期已经授旗' },
      NOT_FIT: { message: '文字没有通过内容安全检查' },
    },
  }),
  /** A confirmed record as evidence of a public score, or of my own unit's. */
  read: ask({
    who: 'officer',
    input: v.object({ record: Id }),
    reply: RecordShown,
    refusals: NOT_FOUND,
  }),
}
