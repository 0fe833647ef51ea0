import * as v from 'valibot'
import { DossierShown, KindName, NOT_FOUND, OWN_UNIT, WORDS_REFUSED, Year } from './dossier-shown'
import { UnitWords } from './flag-shown'
import { ask } from './procedure'
import { MarksInput, NOT_COMPLETE } from './rubric'
import { Count, Id, OnceKey, written } from './words'

const NO_FINDING = { FINDING_NOT_FOUND: { message: '没有这条意见' } } as const

/** Review, findings and answers (评查、意见、整改). */
export const dossierReviewing = {
  /** Drawn files I may review, never of my own unit: those I took first, then the oldest. */
  toReview: ask({
    who: 'legalReviewer',
    input: v.object({ year: Year }),
    reply: v.object({
      count: Count,
      files: v.array(
        v.object({
          dossier: Id,
          ...UnitWords.entries,
          number: v.string(),
          kind: KindName,
          /** Only who took it goes on with it. */
          takenByMe: v.boolean(),
        }),
      ),
    }),
    refusals: {},
  }),
  read: ask({
    who: 'officer',
    input: v.object({ dossier: Id }),
    reply: DossierShown,
    refusals: NOT_FOUND,
  }),
  /** Takes a file to review (领取), so that no two do; who does not come back gives way after some days. */
  take: ask({
    who: 'legalReviewer',
    input: v.object({ dossier: Id }),
    reply: DossierShown,
    refusals: {
      ...NOT_FOUND,
      ...OWN_UNIT,
      ALREADY_TAKEN: { message: '已经有人在评查' },
      NOT_DRAWN: { message: '这一卷没有抽中' },
    },
  }),
  /** Signs the review (签名提交): marks and findings; locked from then on. The same again gets the same answer. */
  review: ask({
    who: 'legalReviewer',
    input: v.object({
      dossier: Id,
      marks: MarksInput,
      findings: v.pipe(v.array(v.object({ id: OnceKey, text: written(200) })), v.maxLength(20)),
    }),
    reply: DossierShown,
    refusals: {
      ...NOT_FOUND,
      ...NOT_COMPLETE,
      ...OWN_UNIT,
      ...WORDS_REFUSED,
      NOT_TAKEN: { message: '先领取这一卷' },
      ALREADY_REVIEWED: { message: '这一卷已经签名提交' },
      FINDING_NEEDED: { message: '扣了分，要写明评查意见' },
    },
  }),
  /** The agency's answer to a finding (整改答复), and a better one where the first was turned down. */
  answer: ask({
    who: 'liaison',
    input: v.object({ dossier: Id, finding: Id, text: written(300) }),
    reply: DossierShown,
    refusals: {
      ...NOT_FOUND,
      ...NO_FINDING,
      ...WORDS_REFUSED,
      ALREADY_ANSWERED: { message: '这条意见已经答复' },
    },
  }),
  /** The reviewer accepts an answer, or asks for a better one, for which the days run anew. */
  accept: ask({
    who: 'legalReviewer',
    input: v.object({ dossier: Id, finding: Id, accepted: v.boolean() }),
    reply: DossierShown,
    refusals: {
      ...NOT_FOUND,
      ...NO_FINDING,
      ...OWN_UNIT,
      NOT_ANSWERED: { message: '这条意见还没有答复' },
      NOT_YOURS: { message: '只有评查的人能确认' },
      ALREADY_DECIDED: { message: '这条答复已经确认过' },
    },
  }),
}
