import * as v from 'valibot'
import { MEET_FLAWS, RESULT_STATES } from '#domain/meets'
import {
  EntrantWords,
  EVENT_NOT_FOUND,
  EventResult,
  MEET_NOT_FOUND,
  MeetState,
  MeetTermsShown,
  OverallRow,
  StageName,
} from './meet-shown'
import { ask } from './procedure'
import { Count, Id, Moment, Nothing, OnceKey, written } from './words'

const OUT_OF_PLACE = { OUT_OF_PLACE: { message: '不在你负责的单位' } } as const
const CHANGED = { CHANGED_MEANWHILE: { message: '别处刚改过' } } as const
const MANAGE = { ...MEET_NOT_FOUND, ...OUT_OF_PLACE } as const
const OF_EVENT = { ...MANAGE, ...EVENT_NOT_FOUND } as const
const Of = v.object({ meet: Id, event: Id, stage: StageName })

const MemberInput = v.object({
  officer: Id,
  sex: v.picklist(['m', 'f']),
  age: v.pipe(Count, v.minValue(16), v.maxValue(70)),
})

/** A panel (评委组) of one event and stage: for all, or for one region. */
const Panel = v.object({
  id: Id,
  event: Id,
  stage: StageName,
  region: v.nullable(Id),
  judges: v.array(v.object({ judge: Id, name: v.string(), chief: v.boolean() })),
})

const ManagedEntrant = v.object({
  ...EntrantWords.entries,
  kind: v.picklist(['team', 'single']),
  events: v.array(Id),
  members: v.array(
    v.object({
      officer: Id,
      name: v.string(),
      sex: v.picklist(['m', 'f']),
      age: Count,
      post: v.string(),
    }),
  ),
})

const AppealOpen = v.object({
  id: Id,
  event: Id,
  eventName: v.string(),
  stage: StageName,
  entrant: Id,
  entrantName: v.string(),
  text: v.string(),
  at: Moment,
})

/** A meet as its organiser sees and runs it. */
export const ManagedMeet = v.object({
  meet: Id,
  place: Id,
  version: Count,
  state: MeetState,
  terms: MeetTermsShown,
  now: Moment,
  entrants: v.array(ManagedEntrant),
  panels: v.array(Panel),
  /** Running orders that were drawn, with their seed. */
  draws: v.array(v.object({ ...Of.entries, seed: v.string(), at: Moment })),
  results: v.array(
    v.object({
      ...Of.entries,
      state: EventResult.entries.state,
      version: Count,
      /** Sheets that are still missing before it can be published. */
      missing: Count,
      held: v.boolean(),
      appealsUntil: v.nullable(Moment),
    }),
  ),
  revealed: v.boolean(),
  appeals: v.array(AppealOpen),
  acts: v.array(v.object({ what: v.string(), by: v.string(), at: Moment, reason: v.string() })),
})

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

/** What organisers do with meets (办比武). */
export const meetOrganising = {
  managed: ask({
    who: 'organiser',
    input: Nothing,
    reply: v.object({
      meets: v.array(
        v.object({
          meet: Id,
          title: v.string(),
          state: MeetState,
          from: v.string(),
          version: Count,
        }),
      ),
      places: v.array(v.object({ unit: Id, name: v.string() })),
    }),
    refusals: {},
  }),
  manage: ask({
    who: 'organiser',
    input: v.object({ meet: Id }),
    reply: ManagedMeet,
    refusals: MANAGE,
  }),
  /** Keeps a draft: a new one under the phone's key, or the next version. */
  keep: ask({
    who: 'organiser',
    input: v.object({
      meet: v.nullable(Id),
      key: OnceKey,
      from: Count,
      place: Id,
      terms: MeetTermsShown,
    }),
    reply: ManagedMeet,
    refusals: { ...MANAGE, ...CHANGED, FIXED: { message: '已经发布，方案不能再改' } },
  }),
  /** Publishes the meet: what is declared is fixed from now on. */
  publish: ask({
    who: 'organiser',
    input: v.object({ meet: Id, from: Count }),
    reply: ManagedMeet,
    refusals: {
      ...MANAGE,
      ...CHANGED,
      FIXED: { message: '已经发布' },
      FLAWED: {
        message: '还有几处要改',
        data: v.object({
          flaws: v.array(v.object({ event: v.nullable(Id), flaw: v.picklist(MEET_FLAWS) })),
        }),
      },
    },
  }),
  /** Enters a team or single officer (报名): a unit's liaison, or the organiser. */
  enter: ask({
    who: 'officer',
    input: v.object({
      key: OnceKey,
      meet: Id,
      unit: Id,
      region: Id,
      kind: v.picklist(['team', 'single']),
      name: written(20),
      events: v.pipe(v.array(Id), v.minLength(1), v.maxLength(20)),
      members: v.pipe(v.array(MemberInput), v.minLength(1), v.maxLength(30)),
    }),
    reply: v.object({ entrant: Id }),
    refusals: {
      ...MEET_NOT_FOUND,
      ...OUT_OF_PLACE,
      NOT_ALLOWED: { message: '没有这项权限' },
      NOT_OPEN: { message: '现在不能报名' },
      NOT_OF_UNIT: { message: '队员要是这个单位的在册人员' },
      WRONG_ENTRY: { message: '项目和参赛方式对不上' },
      ALREADY_DRAWN: { message: '已经抽签，不能再报' },
      TWICE: { message: '有人已经报过同一个项目' },
    },
  }),
  /** Puts somebody else into a team (换人) before its event is judged, with a reason. */
  substitute: ask({
    who: 'organiser',
    input: v.object({
      key: OnceKey,
      meet: Id,
      entrant: Id,
      out: Id,
      into: MemberInput,
      reason: written(100),
    }),
    reply: ManagedMeet,
    refusals: {
      ...MANAGE,
      ENTRANT_NOT_FOUND: { message: '没有这支队、这位选手' },
      NOT_OF_UNIT: { message: '队员要是这个单位的在册人员' },
      ALREADY_JUDGED: { message: '已经开始评分，不能换人' },
      TWICE: { message: '这个人已经在队里' },
    },
  }),
  /** Withdraws an entrant (退赛) with a reason; sheets that exist stay on record and count no more. */
  withdraw: ask({
    who: 'organiser',
    input: v.object({ meet: Id, entrant: Id, reason: written(100) }),
    reply: ManagedMeet,
    refusals: {
      ...MANAGE,
      ENTRANT_NOT_FOUND: { message: '没有这支队、这位选手' },
      RESULTS_OUT: { message: '成绩已经公布，不能退赛' },
    },
  }),
  /** Sets the panels of an event and stage; one chief each. Nobody who competes judges. */
  panel: ask({
    who: 'organiser',
    input: v.object({
      ...Of.entries,
      panels: v.pipe(
        v.array(
          v.object({
            id: Id,
            region: v.nullable(Id),
            judges: v.pipe(v.array(Id), v.minLength(1), v.maxLength(15)),
            chief: Id,
          }),
        ),
        v.minLength(1),
        v.maxLength(20),
      ),
    }),
    reply: ManagedMeet,
    refusals: {
      ...OF_EVENT,
      NOT_A_JUDGE: { message: '有人没有评委权限', data: v.object({ officers: v.array(Id) }) },
      COMPETES: { message: '参赛的人不能当评委', data: v.object({ officers: v.array(Id) }) },
      CHIEF_MISSING: { message: '裁判长要在评委里' },
      REGIONS: { message: '每个赛区要有且只有一组评委' },
      ALREADY_JUDGED: { message: '已经开始评分，不能换评委' },
    },
  }),
  /** Draws the running order (抽签) of an event and stage from an announced seed; again changes nothing. */
  draw: ask({
    who: 'organiser',
    input: v.object({ ...Of.entries, seed: written(40) }),
    reply: ManagedMeet,
    refusals: {
      ...OF_EVENT,
      NOT_OPEN: { message: '方案还没有发布' },
      NO_ENTRANTS: { message: '还没有人报这个项目' },
      NOT_ADVANCED: { message: '预赛成绩还没有定' },
      OTHER_SEED: { message: '已经用别的种子抽过' },
    },
  }),
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
