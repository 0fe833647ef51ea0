import * as v from 'valibot'
import {
  BatchCard,
  CHANGED,
  Content,
  Decided,
  DraftCard,
  Kept,
  Looked,
  NO_DRAFT,
  NO_QUESTION,
  NOT_FIT,
  OriginShown,
  OVERTAKEN,
  State,
} from './bank-shown'
import { ShownCitation } from './case-shown'
import { CitableLaws } from './citable-laws'
import { ask } from './procedure'
import { Count, Id, Moment, Nothing, OnceKey, written } from './words'

/** How a question did with officers (答题统计), no names; null while too few answered. */
const Statistics = v.object({
  asOf: Moment,
  /** By version, the latest first. */
  versions: v.array(
    v.object({
      version: Count,
      answered: Count,
      right: Count,
      /** How often each option was taken, by the options' places in the bank. */
      taken: v.array(Count),
    }),
  ),
})

/** Writing questions (编题): for bank editors (题库编辑). */
export const deskCalls = {
  /** What I write, what waits for my review, which imports there are, how many disputes wait. */
  desk: ask({
    who: 'officer',
    input: Nothing,
    reply: v.object({
      mine: v.array(DraftCard),
      waiting: v.array(DraftCard),
      imports: v.array(BatchCard),
      /** Counted up to 99; null for those who don't settle any. */
      disputes: v.nullable(Count),
    }),
    refusals: {},
  }),
  /** Published questions by id, words of the stem, or law; withdrawn ones too. */
  find: ask({
    who: 'bankEditor',
    input: v.object({
      words: v.pipe(v.string(), v.maxLength(60), v.trim()),
      law: v.nullable(Id),
      after: v.nullable(Id),
    }),
    reply: v.object({
      questions: v.array(
        v.object({
          question: Id,
          version: Count,
          type: Content.entries.type,
          domain: Content.entries.domain,
          stem: v.string(),
          citation: ShownCitation,
          withdrawn: v.boolean(),
        }),
      ),
      next: v.nullable(Id),
    }),
    refusals: {},
  }),
  /** A published question with all its versions (版本记录) and how it did. */
  question: ask({
    who: 'bankEditor',
    input: v.object({ question: Id }),
    reply: v.object({
      question: Id,
      version: Count,
      content: Kept,
      withdrawn: v.nullable(v.object({ by: v.string(), at: Moment, reason: v.string() })),
      /** The latest first. */
      versions: v.array(
        v.object({
          version: Count,
          act: v.string(),
          by: v.string(),
          passedBy: v.nullable(v.string()),
          at: Moment,
          note: v.string(),
          content: Kept,
        }),
      ),
      /** A change that is being written or reviewed. */
      change: v.nullable(DraftCard),
      /** Open disputes about it. */
      disputes: Count,
      statistics: v.nullable(Statistics),
      mayWithdraw: v.boolean(),
    }),
    refusals: { ...NO_QUESTION },
  }),
  draft: ask({
    who: 'bankEditor',
    input: v.object({ draft: Id }),
    reply: v.object({
      draft: Id,
      question: Id,
      base: Count,
      seq: Count,
      by: v.string(),
      content: Content,
      looked: Looked,
      state: State,
      note: v.string(),
      origin: OriginShown,
      import: v.nullable(Id),
      /** The latest first. */
      decisions: v.array(Decided),
      updatedAt: Moment,
    }),
    refusals: { ...NO_DRAFT },
  }),
  /** Keeps a draft as it is now. The key makes a new one; `seq` is what was seen last, 0 for a new one. */
  keepDraft: ask({
    who: 'bankEditor',
    input: v.object({ key: OnceKey, draft: v.nullable(Id), seq: Count, content: Content }),
    reply: v.object({ draft: Id, seq: Count, at: Moment, looked: Looked }),
    refusals: { ...NO_DRAFT, ...CHANGED, UNDER_REVIEW: { message: '正在审核，先撤回再改' } },
  }),
  /** Begins to change a published question (修改), or to bring a withdrawn one back; one such draft a version. */
  changeQuestion: ask({
    who: 'bankEditor',
    input: v.object({ question: Id }),
    reply: v.object({ draft: Id }),
    refusals: { ...NO_QUESTION },
  }),
  /** Hands a draft in (提交审核); a change says what for. */
  handInDraft: ask({
    who: 'bankEditor',
    input: v.object({
      draft: Id,
      seq: Count,
      note: v.pipe(v.string(), v.maxLength(200), v.trim()),
    }),
    reply: v.object({ state: State, version: Count }),
    refusals: {
      ...NO_DRAFT,
      ...CHANGED,
      ...OVERTAKEN,
      ...NOT_FIT,
      UNDER_REVIEW: { message: '已经提交，正在审核' },
      OF_AN_IMPORT: { message: '导入的题整批提交' },
      NOTE_NEEDED: { message: '写一句为什么改' },
      NOT_COMPLETE: { message: '还有要改的地方', data: Looked },
    },
  }),
  /** Takes back what is under review, to go on writing. */
  takeBackDraft: ask({
    who: 'bankEditor',
    input: v.object({ draft: Id }),
    reply: v.object({ state: State }),
    refusals: { ...NO_DRAFT, NOT_IN_REVIEW: { message: '现在没有在审核' } },
  }),
  /** Throws a draft away for good. */
  dropDraft: ask({
    who: 'bankEditor',
    input: v.object({ draft: Id, seq: Count }),
    reply: v.object({ dropped: v.boolean() }),
    refusals: { ...CHANGED, UNDER_REVIEW: { message: '正在审核，先撤回再删' } },
  }),
  /** Takes a published question out of use at once (撤下), with the reason; sets under way keep theirs. */
  withdrawQuestion: ask({
    who: 'bankEditor',
    input: v.object({ question: Id, reason: written(200) }),
    reply: v.object({ version: Count }),
    refusals: { ...NO_QUESTION, WITHDRAWN: { message: '这道题已经撤下' } },
  }),
  /** The laws one may cite, each in its newest version, with how many articles it has and our key points. */
  laws: ask({
    who: 'bankEditor',
    input: Nothing,
    reply: CitableLaws,
    refusals: {},
  }),
}
