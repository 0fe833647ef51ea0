import * as v from 'valibot'
import { QUESTION_FLAWS, QUESTION_REMARKS, QUESTION_TYPES } from '#domain/bank'
import { ShownCitation } from './case-shown'
import { Count, DomainName, Id, Moment } from './words'

/** Free text of a draft: anything up to so many characters, also none yet. */
const typed = (most: number) => v.pipe(v.string(), v.maxLength(most))

/** A question as people write it, complete or not. */
export const Content = v.object({
  type: v.picklist(QUESTION_TYPES),
  domain: DomainName,
  /** 1 easy to 4 hard. */
  difficulty: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4)),
  situation: v.boolean(),
  topic: typed(20),
  stem: typed(300),
  options: v.pipe(
    v.array(v.object({ text: typed(200), right: v.boolean(), note: v.nullable(typed(200)) })),
    v.maxLength(10),
  ),
  takeaway: typed(40),
  reason: typed(500),
  citation: v.object({ law: typed(80), version: typed(20), article: typed(10) }),
  seeAlso: v.pipe(v.array(typed(10)), v.maxLength(10)),
  /** The calculation that leads to a number which stands in no article; empty where there is none. */
  calculation: typed(120),
})

/** What there is to say of it: what keeps it from being handed in, and what to look at. */
export const Looked = v.object({
  flaws: v.array(v.picklist(QUESTION_FLAWS)),
  remarks: v.array(v.picklist(QUESTION_REMARKS)),
})

export const State = v.picklist(['draft', 'bankReview', 'returned', 'passed'])

/** Where a draft comes from. */
export const OriginShown = v.object({
  kind: v.picklist(['editor', 'case', 'import']),
  /** The case's title, or sheet and row of the file. */
  title: v.string(),
  case: v.nullable(Id),
})

/** A draft as lists show it. */
export const DraftCard = v.object({
  draft: Id,
  question: Id,
  /** It changes this version; 0 for a new question. */
  base: Count,
  type: v.picklist(QUESTION_TYPES),
  domain: DomainName,
  stem: v.string(),
  origin: OriginShown,
  state: State,
  by: v.string(),
  at: Moment,
  complete: v.boolean(),
})

/** An import as lists show it. */
export const BatchCard = v.object({
  import: Id,
  title: v.string(),
  by: v.string(),
  at: Moment,
  drafts: Count,
  state: State,
  publishing: v.boolean(),
  published: Count,
})

/** What somebody decided about one handing-in. */
export const Decided = v.object({
  by: v.string(),
  version: Count,
  verdict: v.picklist(['pass', 'return']),
  note: v.string(),
  at: Moment,
})

/** A published question's content with its article as pages name it. */
export const Kept = v.object({ ...Content.entries, citation: ShownCitation })

export const NO_DRAFT = { DRAFT_NOT_FOUND: { message: '没有这一稿，或不归你管' } } as const
export const NO_QUESTION = { QUESTION_NOT_FOUND: { message: '题库里没有这道题' } } as const
export const NO_IMPORT = { IMPORT_NOT_FOUND: { message: '没有这一批，或不归你管' } } as const
export const CHANGED = {
  CHANGED_MEANWHILE: { message: '有人先改过了', data: v.object({ seq: Count, by: v.string() }) },
} as const
export const OVERTAKEN = { OVERTAKEN: { message: '题库里这道题已经是新的一版' } } as const
export const NOT_FIT = { NOT_FIT: { message: '文字没有通过内容安全检查' } } as const
