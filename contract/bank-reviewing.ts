import * as v from 'valibot'
import { WHY_NOT } from '#domain/review'
import {
  BatchCard,
  Content,
  Decided,
  DraftCard,
  Kept,
  Looked,
  NO_DRAFT,
  NO_IMPORT,
  OriginShown,
  OVERTAKEN,
  State,
} from './bank-shown'
import { ShownCitation } from './case-shown'
import { ask } from './procedure'
import { Count, Id } from './words'

const Verdict = v.picklist(['pass', 'return'])
const Note = v.pipe(v.string(), v.maxLength(200), v.trim())

const JUDGING = {
  OWN_WORK: { message: '自己写的由别人来审' },
  NOT_IN_REVIEW: { message: '现在没有在审核，可能已经有人审过' },
  OTHER_VERSION: { message: '作者交了新的一版，请看过再定' },
  REASON_NEEDED: { message: '退回要写明原因' },
} as const

/** Reviewing what comes into the bank (题库审核): for legal reviewers and bank editors who did not write it. */
export const reviewingCalls = {
  /** One draft as its reviewers see it, beside the version it changes. */
  review: ask({
    who: 'officer',
    input: v.object({ draft: Id }),
    reply: v.object({
      draft: Id,
      question: Id,
      base: Count,
      content: Content,
      /** Null where our law index has no such article. */
      citation: v.nullable(ShownCitation),
      /** The published version it changes; null for a new question. */
      before: v.nullable(Kept),
      looked: Looked,
      /** A published question that asks nearly the same. */
      alike: v.nullable(v.object({ question: Id, stem: v.string() })),
      note: v.string(),
      origin: OriginShown,
      state: State,
      version: Count,
      by: v.string(),
      import: v.nullable(Id),
      /** The latest first. */
      decisions: v.array(Decided),
      /** Why I may not decide; null when I may. */
      whyNot: v.nullable(v.picklist(WHY_NOT)),
    }),
    refusals: { ...NO_DRAFT },
  }),
  /** Takes a draft into the bank as its next version (入库), or sends it back with the reason. */
  judge: ask({
    who: 'officer',
    input: v.object({ draft: Id, version: Count, verdict: Verdict, note: Note }),
    reply: v.object({ state: State }),
    refusals: { ...NO_DRAFT, ...OVERTAKEN, ...JUDGING },
  }),
  /** An import with its drafts, page by page; how many are complete. */
  batch: ask({
    who: 'officer',
    input: v.object({
      import: Id,
      /** Those alone that can't be handed in yet. */
      incomplete: v.boolean(),
      after: v.nullable(Id),
    }),
    reply: v.object({
      batch: BatchCard,
      version: Count,
      complete: Count,
      incomplete: Count,
      drafts: v.array(DraftCard),
      next: v.nullable(Id),
      decisions: v.array(Decided),
      /** Why I may not decide; null when I may. */
      whyNot: v.nullable(v.picklist(WHY_NOT)),
      mayHandIn: v.boolean(),
    }),
    refusals: { ...NO_IMPORT },
  }),
  /** Hands in all complete drafts of an import at once. */
  handInBatch: ask({
    who: 'bankEditor',
    input: v.object({ import: Id }),
    reply: v.object({ state: State, handedIn: Count }),
    refusals: {
      ...NO_IMPORT,
      UNDER_REVIEW: { message: '这一批已经提交，正在审核' },
      NOTHING_COMPLETE: { message: '没有可以提交的题' },
    },
  }),
  takeBackBatch: ask({
    who: 'bankEditor',
    input: v.object({ import: Id }),
    reply: v.object({ state: State }),
    refusals: { ...NO_IMPORT, NOT_IN_REVIEW: { message: '现在没有在审核' } },
  }),
  /** Takes all that was handed in of an import into the bank, visible at once, or sends it back. */
  judgeBatch: ask({
    who: 'officer',
    input: v.object({ import: Id, version: Count, verdict: Verdict, note: Note }),
    reply: v.object({ state: State, publishing: v.boolean() }),
    refusals: { ...NO_IMPORT, ...JUDGING },
  }),
}
