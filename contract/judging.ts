import * as v from 'valibot'
import { EVENT_KINDS, RESULT_STATES } from '#domain/meets'
import {
  EntrantWords,
  EVENT_NOT_FOUND,
  MEET_NOT_FOUND,
  PanelRulesShown,
  ScoringShown,
  StageName,
} from './meet-shown'
import { ask } from './procedure'
import { MarksInput, NOT_COMPLETE } from './rubric'
import { Count, Id, Moment, Nothing, OnceKey, written } from './words'

const Duty = v.object({ meet: Id, event: Id, stage: StageName })
const NOT_YOUR_PANEL = { NOT_YOUR_PANEL: { message: '你不是这个项目的评委' } } as const
const NOT_CHIEF = { NOT_CHIEF: { message: '只有裁判长能这样做' } } as const

/** What a judge marked: by a rubric, or a measured value. */
export const SheetContent = v.variant('kind', [
  v.object({ kind: v.literal('marks'), marks: MarksInput }),
  v.object({
    kind: v.literal('value'),
    /** Null: did not finish (未完成). */
    value: v.nullable(v.pipe(Count, v.maxValue(100_000_000))),
    note: v.pipe(v.string(), v.maxLength(200), v.trim(), v.maxLength(100)),
  }),
])

/** One's own sheet (评分表): its first `revision` is 1; each time it is unlocked the next one is due. */
const OwnSheet = v.object({
  entrant: Id,
  revision: Count,
  state: v.picklist(['signed', 'unlocked']),
  content: SheetContent,
  total: Count,
  at: Moment,
  /** Why the chief judge unlocked it. */
  reason: v.nullable(v.string()),
})

/** Judging (评分): for judges, on a phone that may be offline. */
export const judging = {
  /** Where I judge. */
  duties: ask({
    who: 'judge',
    input: Nothing,
    reply: v.object({
      duties: v.array(
        v.object({
          ...Duty.entries,
          title: v.string(),
          name: v.string(),
          kind: v.picklist(EVENT_KINDS),
          at: Moment,
          place: v.string(),
          state: v.picklist(RESULT_STATES),
          /** How many are mine to judge, how many of them I signed, and how many I must judge anew. */
          entrants: Count,
          signed: Count,
          unlocked: Count,
          chief: v.boolean(),
        }),
      ),
    }),
    refusals: {},
  }),
  /** All a judge needs of one event, to go on without a network: scoring, order, own sheets and nobody else's. */
  duty: ask({
    who: 'judge',
    input: Duty,
    reply: v.object({
      ...Duty.entries,
      name: v.string(),
      kind: v.picklist(EVENT_KINDS),
      place: v.string(),
      scoring: ScoringShown,
      state: v.picklist(RESULT_STATES),
      entrants: v.array(v.object({ ...EntrantWords.entries, ownUnit: v.boolean() })),
      sheets: v.array(OwnSheet),
      chief: v.boolean(),
    }),
    refusals: { ...MEET_NOT_FOUND, ...EVENT_NOT_FOUND, ...NOT_YOUR_PANEL },
  }),
  /**
   * Signs a sheet (签名锁定). The same sent again is the same; other content after locking, an older revision, or
   * an event that was published is refused by name.
   */
  sign: ask({
    who: 'judge',
    input: v.object({
      ...Duty.entries,
      entrant: Id,
      revision: Count,
      content: SheetContent,
    }),
    reply: OwnSheet,
    refusals: {
      ...MEET_NOT_FOUND,
      ...EVENT_NOT_FOUND,
      ...NOT_YOUR_PANEL,
      ...NOT_COMPLETE,
      ENTRANT_NOT_FOUND: { message: '没有这支队、这位选手' },
      OWN_UNIT: { message: '本单位的选手要回避' },
      WITHDRAWN: { message: '这支队、这位选手已经退赛' },
      OTHER_SCORING: { message: '这个项目不是这样计分' },
      NO_STANDARD: { message: '达标标准里没有这位选手的年龄或岗位' },
      SHEET_LOCKED: { message: '这张评分表已经签名，内容和这次不同' },
      OLD_REVISION: { message: '这张评分表已经解锁重评，这次的是旧的' },
      RESULTS_OUT: { message: '成绩已经公布，不能再打分' },
    },
  }),
  /**
   * The chief judge's view of a panel: totals by judge, mean, spread and outliers; only of signed sheets, and of each
   * entrant only once the chief's own is signed. Of their own unit's entrants a chief sees no totals.
   */
  panel: ask({
    who: 'judge',
    input: Duty,
    reply: v.object({
      ...Duty.entries,
      name: v.string(),
      state: v.picklist(RESULT_STATES),
      rules: PanelRulesShown,
      judges: v.array(v.object({ judge: Id, name: v.string() })),
      rows: v.array(
        v.object({
          ...EntrantWords.entries,
          /** Why the totals are not shown: the chief's own sheet is not signed, or the entrant is of their unit. */
          hidden: v.nullable(v.picklist(['ownFirst', 'ownUnit'])),
          sheets: v.array(
            v.object({
              judge: Id,
              /** 0 while there is none. */
              revision: Count,
              total: v.nullable(Count),
              state: v.picklist(['missing', 'signed', 'unlocked', 'apart']),
              left: v.picklist(['none', 'high', 'low']),
              outlier: v.boolean(),
            }),
          ),
          mean: v.nullable(Count),
          spread: v.nullable(Count),
        }),
      ),
    }),
    refusals: { ...MEET_NOT_FOUND, ...EVENT_NOT_FOUND, ...NOT_CHIEF },
  }),
  /** Unlocks a judge's sheet with a reason (解锁); it is judged anew as the next revision. */
  unlock: ask({
    who: 'judge',
    input: v.object({
      ...Duty.entries,
      key: OnceKey,
      entrant: Id,
      judge: Id,
      revision: Count,
      reason: written(100),
    }),
    reply: v.object({ revision: Count }),
    refusals: {
      ...MEET_NOT_FOUND,
      ...EVENT_NOT_FOUND,
      ...NOT_CHIEF,
      NOT_SIGNED: { message: '这张评分表还没有签名' },
      OWN_SHEET: { message: '自己的评分表要由组织者解锁' },
      OWN_UNIT: { message: '本单位的选手要回避，由组织者解锁' },
      RESULTS_OUT: { message: '成绩已经公布，由组织者更正' },
      OLD_REVISION: { message: '这张评分表已经解锁' },
    },
  }),
}
