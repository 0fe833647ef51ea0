import * as v from 'valibot'
import { QUESTION_TYPES } from '#domain/bank'
import { SEATS, STAGES } from '#domain/duel'
import { ask } from './procedure'
import { Places, Verdict } from './verdict'
import { Count, Id, Moment, Nothing } from './words'

/** What is typed by hand (对局码). */
const Code = v.pipe(v.string(), v.regex(/^\d{6}$/))

/** A question as both see it: no key, no reason. */
const ShownQuestion = v.object({
  id: Id,
  type: v.picklist(QUESTION_TYPES),
  topic: v.string(),
  lawName: v.string(),
  stem: v.string(),
  options: v.array(v.string()),
})

const Asked = v.object({
  question: ShownQuestion,
  opensAt: Moment,
  /** Answers count before this moment. */
  closesAt: Moment,
  mine: v.nullable(v.object({ chosen: Places, at: Moment })),
  otherAnswered: v.boolean(),
  /** Mine judged, and the other's answer; null until both have answered or the time is up. */
  told: v.nullable(
    v.object({
      verdict: Verdict,
      /** Null where the other did not answer in time. */
      other: v.nullable(v.object({ chosen: Places, right: v.boolean() })),
    }),
  ),
})

const Right = v.object({ mine: Count, other: Count })

/** A duel as one of the two sees it. */
const Shown = v.object({
  duel: Id,
  code: Code,
  stage: v.picklist(STAGES),
  seat: v.picklist(SEATS),
  /** Name and place as on boards; null while nobody has come. */
  other: v.nullable(v.object({ name: v.string(), place: v.string() })),
  questionCount: Count,
  questionSeconds: Count,
  /** While it waits: until when. */
  until: Moment,
  /** When something last happened. */
  movedAt: Moment,
  /** When the next question opens; null while one is open, and when none follows. */
  nextAt: v.nullable(Moment),
  /** The questions opened so far, in order. */
  asked: v.array(Asked),
  /** What it came to; null before it is over. */
  right: v.nullable(Right),
})

const DUEL_NOT_FOUND = { DUEL_NOT_FOUND: { message: '没有这一局' } } as const
const duelInput = v.object({ duel: Id })

/** Head to head (双人对战): practice between two colleagues, which no score, board or assessment ever knows of. */
export const duel = {
  /** Opens a duel with a code; one that is waiting or running is given back instead. */
  open: ask({
    who: 'officer',
    input: Nothing,
    reply: Shown,
    refusals: { BANK_EMPTY: { message: '题库还没有题' } },
  }),
  /** Takes the other seat; only one can. */
  join: ask({
    who: 'officer',
    input: v.object({ code: Code }),
    reply: Shown,
    refusals: {
      ...DUEL_NOT_FOUND,
      OWN_DUEL: { message: '这是自己开的一局', data: duelInput },
      IN_A_DUEL: { message: '还有一局没有完', data: duelInput },
      DUEL_EXPIRED: { message: '对局码过期了' },
      DUEL_CANCELLED: { message: '这一局取消了' },
      DUEL_FULL: { message: '已经有人来了' },
    },
  }),
  /** The host starts it: both phones count down to the first question. */
  start: ask({
    who: 'anyone',
    input: duelInput,
    reply: Shown,
    refusals: { ...DUEL_NOT_FOUND, NOT_TO_START: { message: '现在不能开始' } },
  }),
  /** Looks at a duel: the poll (短轮询). */
  look: ask({ who: 'anyone', input: duelInput, reply: Shown, refusals: DUEL_NOT_FOUND }),
  /** One answer; a retry gets the duel as it is by then. */
  answer: ask({
    who: 'anyone',
    input: v.object({
      duel: Id,
      question: Id,
      chosen: v.pipe(Places, v.minLength(1), v.maxLength(10)),
    }),
    reply: Shown,
    refusals: {
      ...DUEL_NOT_FOUND,
      NOT_AN_OPTION: { message: '没有这个选项' },
      NOT_ASKED_YET: { message: '这道题还没有开始' },
      TIME_IS_UP: { message: '这道题的时间到了' },
      ALREADY_ANSWERED: { message: '这道题已经答过' },
    },
  }),
  /** Calls a duel off that has not been started, from either seat. */
  cancel: ask({
    who: 'anyone',
    input: duelInput,
    reply: Shown,
    refusals: { ...DUEL_NOT_FOUND, ALREADY_STARTED: { message: '已经开始了' } },
  }),
}
