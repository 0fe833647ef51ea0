import * as v from 'valibot'
import { Kept, NO_QUESTION, NOT_FIT } from './bank-shown'
import { ask } from './procedure'
import { Count, Id, Moment, Nothing, OnceKey, written } from './words'

const Answer = v.object({
  /** 撤下, 改答案, 改文字, or 不采纳. */
  how: v.picklist(['withdraw', 'mend', 'reword', 'refuse']),
  note: v.string(),
  at: Moment,
})

/** What an officer finds wrong with a question (题目异议), as its sender sees it. */
const Mine = v.object({
  dispute: Id,
  question: Id,
  stem: v.string(),
  text: v.string(),
  at: Moment,
  answer: v.nullable(Answer),
})

/** As those who answer see it: not who sent it (减负: the answer finds its way by itself). */
const Told = v.object({ ...Mine.entries, version: Count })

const NO_DISPUTE = { DISPUTE_NOT_FOUND: { message: '没有这条异议' } } as const

/** Disputes about questions (题目异议): an officer says what is wrong, an editor answers. */
export const disputeCalls = {
  /** One open dispute a question and officer; a few a day. The same key is the same dispute. */
  dispute: ask({
    who: 'officer',
    input: v.object({ key: OnceKey, question: Id, text: written(300) }),
    reply: Mine,
    refusals: {
      ...NO_QUESTION,
      ...NOT_FIT,
      STILL_OPEN: { message: '这道题你已经提过，还没有答复' },
      TOO_MANY_TODAY: { message: '今天提得太多' },
    },
  }),
  /** What I disputed, newest first, with the answers. */
  myDisputes: ask({
    who: 'officer',
    input: Nothing,
    reply: v.object({ disputes: v.array(Mine) }),
    refusals: {},
  }),
  /** What waits for an answer, the oldest first; or what was answered, the latest first. */
  disputes: ask({
    who: 'bankEditor',
    input: v.object({ answered: v.boolean(), after: v.nullable(Moment) }),
    reply: v.object({ disputes: v.array(Told), next: v.nullable(Moment) }),
    refusals: {},
  }),
  /** One dispute with the question as it was published then, and as it is now. */
  openDispute: ask({
    who: 'bankEditor',
    input: v.object({ dispute: Id }),
    reply: v.object({
      ...Told.entries,
      asGiven: Kept,
      standing: v.object({ version: Count, withdrawn: v.boolean() }),
      /** Further open disputes about the same question. */
      others: Count,
      /** A change that was begun. */
      draft: v.nullable(Id),
    }),
    refusals: { ...NO_DISPUTE },
  }),
  /**
   * Answers a dispute: upheld by taking the question out (withdraw), out until its key is mended (mend), or by new
   * words alone (reword); or refused. Each with the reason, which its sender reads.
   */
  settleDispute: ask({
    who: 'bankEditor',
    input: v.object({ dispute: Id, how: Answer.entries.how, note: written(200) }),
    reply: v.object({ answer: Answer, draft: v.nullable(Id) }),
    refusals: { ...NO_DISPUTE, ALREADY_ANSWERED: { message: '这条已经有人答复' } },
  }),
}
