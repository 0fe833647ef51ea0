import * as v from 'valibot'
import { QUESTION_TYPES } from '#domain/bank'
import { ask } from './procedure'
import { Places, Verdict } from './verdict'
import { Count, Day, DomainName, Id, Moment, Month, Nothing } from './words'

/** A question as it is shown before the answer: no key, no notes, no reason. */
const ShownQuestion = v.object({
  id: Id,
  type: v.picklist(QUESTION_TYPES),
  topic: v.string(),
  lawName: v.string(),
  stem: v.string(),
  options: v.array(v.string()),
  source: v.picklist(['due', 'new']),
  /** It is back because its article was renewed (法条已修订). */
  renewed: v.optional(v.boolean()),
})

const Answered = v.object({ question: Id, verdict: Verdict, at: Moment })

/** A set of questions, those answered with their verdicts. */
const ShownSet = v.object({
  id: Id,
  kind: v.picklist(['daily', 'practice']),
  day: Day,
  questions: v.array(ShownQuestion),
  answers: v.array(Answered),
})

const DayMark = v.object({ day: Day, mark: v.nullable(v.picklist(['done', 'madeUp', 'leave'])) })

const Streak = v.object({
  /** Days in a row (连续). */
  days: Count,
  /** The last days up to today, in order. */
  strip: v.array(DayMark),
})

/** A day that was missed and may still be made up. */
const Missed = v.object({ day: Day, left: Count })

const Today = v.object({
  set: ShownSet,
  today: Day,
  now: Moment,
  streak: Streak,
  due: Count,
  missed: v.nullable(Missed),
  unit: v.object({
    name: v.string(),
    /** Mistakes the unit's officers understood this month; null while too few took part to say it. */
    understood: v.nullable(Count),
  }),
})

/** What a finished set came to. */
const Result = v.object({
  set: ShownSet,
  counts: v.picklist(['checkIn', 'makeUp', 'practice']),
  right: Count,
  points: Count,
  understood: Count,
  finishedAt: Moment,
  today: Day,
  streak: Streak,
  /** The month of the set, day by day. */
  month: v.object({ month: Month, days: v.array(DayMark) }),
  /** When each mistake of the set comes back. */
  back: v.array(v.object({ question: Id, day: Day })),
})

const AnswerInput = v.object({
  set: Id,
  question: Id,
  chosen: v.pipe(Places, v.minLength(1), v.maxLength(10)),
})

const MakeUpRefusals = {
  MAKE_UP_OUT_OF_SPAN: { message: '这一天不能补' },
  MAKE_UP_NOT_NEEDED: { message: '这一天不用补' },
  MAKE_UP_USED_UP: { message: '本月补学次数已用完' },
} as const

const BANK_EMPTY = { BANK_EMPTY: { message: '题库还没有题' } } as const

/** Daily study (每日学法). */
export const study = {
  /** Today's set: made at the first open, the same ever after, on any phone. */
  today: ask({ who: 'officer', input: Nothing, reply: Today, refusals: BANK_EMPTY }),
  /** The set of a missed day, to be made up (补学). */
  makeUp: ask({
    who: 'officer',
    input: v.object({ day: Day }),
    reply: ShownSet,
    refusals: { ...BANK_EMPTY, ...MakeUpRefusals },
  }),
  /**
   * A set of practice out of the mistakes (错题本), by law or domain; `fresh` takes any question of it,
   * also one never met (赛前练习).
   */
  practise: ask({
    who: 'officer',
    input: v.object({
      law: v.optional(Id),
      domain: v.optional(DomainName),
      fresh: v.optional(v.boolean()),
    }),
    reply: ShownSet,
    refusals: { NOTHING_TO_PRACTISE: { message: '没有可练的题' } },
  }),
  /** One answer; the last one finishes the set. The OPENID must be the one the set was made for. */
  answer: ask({
    who: 'anyone',
    input: AnswerInput,
    reply: v.object({ verdict: Verdict, at: Moment, left: Count, result: v.nullable(Result) }),
    refusals: {
      SET_NOT_FOUND: { message: '没有这组题' },
      NOT_AN_OPTION: { message: '没有这个选项' },
      ALREADY_ANSWERED: {
        message: '这道题已经答过',
        data: v.object({ verdict: Verdict, at: Moment }),
      },
    },
  }),
  /** What a finished set came to. */
  result: ask({
    who: 'officer',
    input: v.object({ set: Id }),
    reply: Result,
    refusals: {
      SET_NOT_FOUND: { message: '没有这组题' },
      SET_NOT_FINISHED: { message: '还没有学完' },
    },
  }),
  /** The officer's own figures for 我的: private, no board sums them. */
  summary: ask({
    who: 'officer',
    input: Nothing,
    reply: v.object({ points: Count, streak: Count, understood: Count, due: Count }),
    refusals: {},
  }),
  /** The laws the bank has questions on (法规目录), by name. */
  laws: ask({
    who: 'officer',
    input: Nothing,
    reply: v.object({ laws: v.array(v.object({ law: Id, name: v.string(), domain: DomainName })) }),
    refusals: {},
  }),
  /** The mistakes that are due, those to come, and what is understood, by law and domain. */
  mistakes: ask({
    who: 'officer',
    input: Nothing,
    reply: v.object({
      today: Day,
      due: Count,
      understood: Count,
      nextDue: v.nullable(Day),
      laws: v.array(
        v.object({
          law: Id,
          name: v.string(),
          domain: DomainName,
          due: Count,
          waiting: Count,
          understood: Count,
        }),
      ),
      questions: v.array(
        v.object({
          id: Id,
          stem: v.string(),
          lawName: v.string(),
          domain: DomainName,
          due: Day,
          isDue: v.boolean(),
          /** Its article was renewed (法条已修订) after it was last answered. */
          renewed: v.boolean(),
        }),
      ),
    }),
    refusals: {},
  }),
  /** A month of the streak calendar, with what may still be declared or made up. */
  calendar: ask({
    who: 'officer',
    input: v.object({ month: v.optional(Month) }),
    reply: v.object({
      month: Month,
      today: Day,
      days: v.array(DayMark),
      streak: Count,
      leaveLeft: Count,
      leaveAMonth: Count,
      makeUpLeft: Count,
      makeUpAMonth: Count,
      leaveFrom: Day,
      leaveUntil: Day,
      missed: v.array(Day),
    }),
    refusals: {},
  }),
  /** Leave days (请假日): declared by the officer, capped by the plan, without approval. All or none. */
  declareLeave: ask({
    who: 'officer',
    input: v.object({ days: v.pipe(v.array(Day), v.minLength(1), v.maxLength(31)) }),
    reply: v.object({ days: v.array(Day) }),
    refusals: {
      LEAVE_OUT_OF_SPAN: { message: '日期超出可请的范围', data: v.object({ day: Day }) },
      LEAVE_DAY_STUDIED: { message: '这一天已经学过', data: v.object({ day: Day }) },
      LEAVE_USED_UP: { message: '本月请假日已用完', data: v.object({ day: Day }) },
    },
  }),
  /** Takes back a leave day that has not passed. */
  withdrawLeave: ask({
    who: 'officer',
    input: v.object({ day: Day }),
    reply: v.object({ day: Day }),
    refusals: {
      LEAVE_NOT_FOUND: { message: '这一天没有请假' },
      LEAVE_PASSED: { message: '已经过去的请假不能撤' },
    },
  }),
}
