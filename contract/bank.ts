import * as v from 'valibot'
import { QUESTION_TYPES } from '#domain/bank'
import { ShownCitation } from './case-shown'
import { ask } from './procedure'
import { DomainName, Id, Moment, Nothing } from './words'

/** A question offered to the bank (入库申请), with its key: for those who answer for it. */
const Proposed = v.object({
  id: Id,
  type: v.picklist(QUESTION_TYPES),
  domain: DomainName,
  stem: v.string(),
  options: v.array(
    v.object({ text: v.string(), right: v.boolean(), note: v.nullable(v.string()) }),
  ),
  takeaway: v.string(),
  reason: v.string(),
  citation: ShownCitation,
  /** The case it comes from. */
  source: v.object({ case: Id, title: v.string() }),
  at: Moment,
})

/** The question bank (题库): what is offered to it, and its review. */
export const bank = {
  /** What waits for my review, the longest waiting first. */
  proposed: ask({
    who: 'legalReviewer',
    input: Nothing,
    reply: v.object({ questions: v.array(Proposed) }),
    refusals: {},
  }),
  /** Takes a question into the bank, or turns it down with the reason. */
  judge: ask({
    who: 'legalReviewer',
    input: v.object({
      question: Id,
      verdict: v.picklist(['pass', 'return']),
      note: v.pipe(v.string(), v.maxLength(200), v.trim()),
    }),
    reply: v.object({ verdict: v.picklist(['pass', 'return']) }),
    refusals: {
      QUESTION_NOT_FOUND: { message: '没有这道申请入库的题' },
      OWN_WORK: { message: '自己写的由别人来审' },
      NOT_IN_REVIEW: { message: '这道题已经有人审过' },
      REASON_NEEDED: { message: '不入库要写明原因' },
    },
  }),
}
