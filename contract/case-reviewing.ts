import * as v from 'valibot'
import { QUESTION_TYPES } from '#domain/bank'
import { WHY_NOT } from '#domain/review'
import {
  Acted,
  Comment,
  Decided,
  DeskCard,
  NOT_FOUND,
  NOT_YOURS,
  Option,
  Reach,
  State,
  typed,
} from './case-desk'
import { CaseShown } from './case-shown'
import { ask } from './procedure'
import { Count, Id, Nothing, OnceKey, written } from './words'

/** Reviewing and publishing (审核与发布). */
export const reviewingCalls = {
  /** What waits for me: to review, or to share. */
  desk: ask({
    who: 'officer',
    input: Nothing,
    reply: v.object({ toReview: v.array(DeskCard), toShare: v.array(DeskCard) }),
    refusals: {},
  }),
  /** What a reviewer sees: the masked version alone, with what changed since the one before. */
  review: ask({
    who: 'officer',
    input: v.object({ case: Id }),
    reply: v.object({
      ...CaseShown.entries,
      decision: v.string(),
      lesson: v.string(),
      questions: v.array(
        v.object({
          id: Id,
          at: v.nullable(Count),
          type: v.picklist(QUESTION_TYPES),
          stem: v.string(),
          options: v.array(Option),
          takeaway: v.string(),
          reason: v.string(),
          citation: v.string(),
        }),
      ),
      state: State,
      /** What was explained instead of masked. */
      explained: v.array(v.object({ text: v.string(), reason: v.string() })),
      /** Changed fields with their words before; empty at the first version. */
      before: v.array(v.object({ field: v.string(), text: v.string() })),
      comments: v.array(Comment),
      decisions: v.array(Decided),
      /** The latest first. */
      acts: v.array(Acted),
      /** Why I may not decide; null when I may. */
      whyNot: v.nullable(v.picklist(WHY_NOT)),
      hasMedia: v.boolean(),
      /** How far the version readers have reaches; null while nobody reads any. */
      reach: v.nullable(Reach),
      isPublic: v.boolean(),
    }),
    refusals: { ...NOT_FOUND },
  }),
  /** Addresses of what was handed in to be looked at, each good for an hour; nobody else sees it before. */
  reviewMedia: ask({
    who: 'officer',
    input: v.object({ case: Id }),
    reply: v.object({
      video: v.nullable(v.string()),
      poster: v.nullable(v.string()),
      pictures: v.array(v.string()),
    }),
    refusals: { ...NOT_FOUND },
  }),
  /** Hangs a comment on words of the version under review. */
  comment: ask({
    who: 'officer',
    input: v.object({
      case: Id,
      version: Count,
      key: OnceKey,
      field: v.pipe(v.string(), v.regex(/^[a-z]+(\.[a-z0-9-]+)*$/i), v.maxLength(40)),
      quote: typed(120),
      text: written(300),
    }),
    reply: v.object({ comments: v.array(Comment) }),
    refusals: {
      ...NOT_FOUND,
      ...NOT_YOURS,
      OTHER_VERSION: { message: '作者交了新的一版' },
      TOO_MANY: { message: '意见太多了，请直接退回' },
    },
  }),
  /** Passes it on, or back. With media the unit's reviewer signs for faces, plates and voices. */
  decide: ask({
    who: 'officer',
    input: v.object({
      case: Id,
      version: Count,
      verdict: v.picklist(['pass', 'return']),
      note: v.pipe(v.string(), v.maxLength(300), v.trim()),
      signed: v.object({ faces: v.boolean(), plates: v.boolean(), voices: v.boolean() }),
    }),
    reply: v.object({ state: State }),
    refusals: {
      ...NOT_FOUND,
      ...NOT_YOURS,
      NOT_IN_REVIEW: { message: '现在没有在审核' },
      OWN_WORK: { message: '自己写的由别人来审' },
      BOTH_STEPS: { message: '你审过另一环节，这一环节由别人来审' },
      OTHER_VERSION: { message: '作者交了新的一版，请看过再定' },
      REASON_NEEDED: { message: '退回要写明原因' },
      NOT_SIGNED: { message: '有影像的，要先确认人脸、车牌、声音都处理过' },
    },
  }),
  /** Shares a published case with the whole province (全省共享), or marks it public, or takes the mark away. */
  share: ask({
    who: 'provincialAdmin',
    input: v.object({ case: Id, reach: Reach, isPublic: v.boolean() }),
    reply: v.object({ state: State, isPublic: v.boolean() }),
    refusals: {
      ...NOT_FOUND,
      NOT_PUBLISHED: { message: '还没有发布' },
      PROVINCE_FIRST: { message: '先全省共享，才能对外公开' },
    },
  }),
  /** Takes a published case out of lists, shared pages and search at once (撤下), with the reason. */
  withdraw: ask({
    who: 'officer',
    input: v.object({ case: Id, reason: written(200) }),
    reply: v.object({ state: State }),
    refusals: { ...NOT_FOUND, ...NOT_YOURS, NOT_PUBLISHED: { message: '还没有发布' } },
  }),
  /** Offers a published case's questions to the bank (入题库), where others review them. */
  offerQuestions: ask({
    who: 'branchEditor',
    input: v.object({ case: Id }),
    reply: v.object({ offered: Count }),
    refusals: { ...NOT_FOUND, NOT_PUBLISHED: { message: '还没有发布' } },
  }),
}
