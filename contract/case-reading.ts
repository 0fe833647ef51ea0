import * as v from 'valibot'
import { CaseAnswered, CaseCard, CaseShown, Effect } from './case-shown'
import { ask } from './procedure'
import { Count, DomainName, Id, Moment, Nothing, OnceKey, written } from './words'

/** What every call about one case may meet: none, not for this reader, or withdrawn; the three are told alike. */
const CASE_NOT_FOUND = { CASE_NOT_FOUND: { message: '没有这个案例，或已撤下' } } as const

/** Seconds of a video to the tenth, as whole tenths. */
const Tenths = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(36_000))

/** How far I am with a case's video. */
const Watched = v.object({
  /** Seconds that count as watched. */
  seconds: v.number(),
  /** Where to go on after the last report, seconds. */
  resumeAt: v.number(),
  /** The last report that was taken, `at` in tenths: a phone that made it knows better where it stands. */
  last: v.nullable(v.object({ session: v.string(), number: Count, at: Count })),
  /** 80 % were watched: seeking is free from now on. */
  credited: v.boolean(),
})

/** A question to the editor with its public answer (在线答疑). */
const Asked = v.object({
  id: Id,
  text: v.string(),
  at: Moment,
  answer: v.nullable(v.object({ text: v.string(), by: v.string(), at: Moment })),
  mine: v.boolean(),
})

const Sort = v.picklist(['newest', 'mostLearned'])

/** Reading, watching, deciding (读案、看案、定案). */
export const readingCalls = {
  /** Cases I may see, a page of them; on the first page also the one I am in the middle of. */
  list: ask({
    who: 'officer',
    input: v.object({
      domain: v.nullable(DomainName),
      law: v.nullable(Id),
      /** A unit and all below it. */
      unit: v.nullable(Id),
      /** Words of the title, the lead or the facts; all must be there. */
      words: v.pipe(v.string(), v.maxLength(40), v.trim()),
      sort: Sort,
      /** What `next` said. */
      after: v.nullable(v.pipe(v.string(), v.maxLength(120))),
    }),
    reply: v.object({
      cases: v.array(CaseCard),
      next: v.nullable(v.string()),
      goOn: v.nullable(
        v.object({
          card: CaseCard,
          resumeAt: v.number(),
          /** The next turning point that waits, seconds; null when none is ahead. */
          stopAt: v.nullable(Count),
        }),
      ),
    }),
    refusals: {},
  }),
  /** What cases can be narrowed to: laws and units that have some. */
  shelf: ask({
    who: 'officer',
    input: Nothing,
    reply: v.object({
      laws: v.array(v.object({ law: Id, name: v.string(), cases: Count })),
      units: v.array(v.object({ unit: Id, name: v.string(), cases: Count })),
    }),
    refusals: {},
  }),
  /** A case with what I made of it; its text comes without waiting for its media. */
  read: ask({
    who: 'officer',
    input: v.object({ case: Id }),
    reply: v.object({
      ...CaseShown.entries,
      watched: Watched,
      learned: v.boolean(),
      note: v.string(),
      asked: v.array(Asked),
      effect: v.nullable(Effect),
      /** What I may do beside reading. */
      may: v.object({ answerAsked: v.boolean(), withdraw: v.boolean(), open: v.boolean() }),
      reach: v.picklist(['city', 'province']),
      isPublic: v.boolean(),
    }),
    refusals: CASE_NOT_FOUND,
  }),
  /** Addresses of a case's media, each good for an hour; for whoever may read it. */
  media: ask({
    who: 'public',
    input: v.object({ case: Id }),
    reply: v.object({
      video: v.nullable(v.string()),
      poster: v.nullable(v.string()),
      pictures: v.array(v.string()),
    }),
    refusals: CASE_NOT_FOUND,
  }),
  /** A case marked public, for everybody, known or not (朋友圈). */
  openly: ask({
    who: 'public',
    input: v.object({ case: Id }),
    reply: CaseShown,
    refusals: CASE_NOT_FOUND,
  }),
  /** Answers a question: the first answer stands; the same again gets the same. */
  answer: ask({
    who: 'officer',
    input: v.object({
      case: Id,
      question: Id,
      chosen: v.pipe(v.array(v.pipe(Count, v.maxValue(9))), v.minLength(1), v.maxLength(10)),
      /** Going through it once more, when everything was answered once (再答一遍): beside the first answers. */
      again: v.optional(v.boolean(), false),
    }),
    reply: v.object({
      answered: CaseAnswered,
      decision: v.nullable(v.string()),
      lesson: v.nullable(v.string()),
    }),
    refusals: {
      ...CASE_NOT_FOUND,
      QUESTION_NOT_FOUND: { message: '案例里没有这道题' },
      NOT_AN_OPTION: { message: '没有这个选项' },
      ALREADY_ANSWERED: { message: '这道题已经答过', data: CaseAnswered },
    },
  }),
  /** Shows the decision without deciding first. */
  passOver: ask({
    who: 'officer',
    input: v.object({ case: Id }),
    reply: v.object({ decision: v.string(), lesson: v.string() }),
    refusals: CASE_NOT_FOUND,
  }),
  /** What a phone has played since its session began (看过才算): at most once a minute, and on pause and hide. */
  watch: ask({
    who: 'officer',
    input: v.object({
      case: Id,
      session: OnceKey,
      number: v.pipe(Count, v.minValue(1), v.maxValue(9999)),
      spans: v.pipe(v.array(v.tuple([Tenths, Tenths])), v.maxLength(200)),
      position: Tenths,
    }),
    reply: Watched,
    refusals: { ...CASE_NOT_FOUND, NO_VIDEO: { message: '这个案例没有视频' } },
  }),
  /** A note to oneself (笔记): nobody else ever sees it; empty takes it away. */
  note: ask({
    who: 'officer',
    input: v.object({ case: Id, text: v.pipe(v.string(), v.maxLength(1000), v.trim()) }),
    reply: v.object({ note: v.string() }),
    refusals: CASE_NOT_FOUND,
  }),
  /** Asks the editor (在线答疑); shown to others once it is answered. */
  ask: ask({
    who: 'officer',
    input: v.object({ case: Id, key: OnceKey, text: written(200) }),
    reply: v.object({ asked: Asked }),
    refusals: {
      ...CASE_NOT_FOUND,
      NOT_FIT: { message: '这段话没有通过内容安全检查' },
      TOO_MANY_TODAY: { message: '今天问得够多了，明天再问' },
    },
  }),
}
