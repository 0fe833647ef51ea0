import * as v from 'valibot'
import { QUESTION_TYPES } from '#domain/bank'
import { CASE_ACTS, CASE_STATES } from '#domain/cases'
import { STATES } from '#domain/media'
import { Count, DomainName, Id, Moment } from './words'

/** Free text of a draft: anything up to so many characters, also none yet. */
export const typed = (most: number) => v.pipe(v.string(), v.maxLength(most))
export const some = <T extends v.GenericSchema>(of: T, most: number) =>
  v.pipe(v.array(of), v.maxLength(most))

export const Citation = v.object({ law: Id, version: typed(20), article: typed(10) })
export const Option = v.object({
  text: typed(80),
  right: v.boolean(),
  note: v.optional(typed(120)),
})

/** All of a case that people write, complete or not. */
const CaseTextInput = v.object({
  title: typed(40),
  domain: DomainName,
  lead: typed(80),
  facts: typed(3000),
  evidence: some(typed(200), 12),
  dispute: typed(1000),
  decision: typed(1500),
  lesson: typed(1500),
  basis: some(v.object({ citation: Citation, says: typed(300) }), 10),
  procedure: some(
    v.object({ what: typed(40), when: typed(20), citation: v.nullable(Citation) }),
    12,
  ),
  questions: some(
    v.object({
      id: Id,
      at: v.nullable(Count),
      type: v.picklist(QUESTION_TYPES),
      stem: typed(200),
      options: some(Option, 6),
      takeaway: typed(40),
      reason: typed(300),
      citation: Citation,
    }),
    5,
  ),
})

/** Whom the case is about (当事人); every mention is masked. */
const Party = v.object({
  name: typed(40),
  kind: v.picklist(['person', 'company']),
  /** What else it is called (简称). */
  alsoCalled: some(typed(40), 5),
})

/** What the editor decided about one finding (脱敏): other words in its place (none: the suggested ones), or why it may stay. */
export const Masking = v.object({
  finding: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  how: v.picklist(['mask', 'explain']),
  text: typed(200),
})

/** What a draft holds beside its text. */
export const DraftInput = v.object({
  text: CaseTextInput,
  parties: some(Party, 30),
  maskings: some(Masking, 300),
  video: v.nullable(Id),
  captions: some(v.object({ from: v.number(), until: v.number(), text: typed(80) }), 200),
  pictures: some(v.object({ media: Id, shows: typed(80) }), 9),
})

export const State = v.picklist(CASE_STATES)
export const Reach = v.picklist(['city', 'province'])

/** A case as its authors and reviewers list it. */
export const DeskCard = v.object({
  case: Id,
  title: v.string(),
  domain: DomainName,
  unitName: v.string(),
  state: State,
  version: Count,
  at: Moment,
})

export const Comment = v.object({
  id: Id,
  by: v.string(),
  at: Moment,
  version: Count,
  /** The field it is about, and the words it hangs on. */
  field: v.string(),
  quote: v.string(),
  text: v.string(),
})
export const Decided = v.object({
  step: v.picklist(['unitReview', 'lawReview']),
  version: Count,
  by: v.string(),
  verdict: v.picklist(['pass', 'return']),
  note: v.string(),
  at: Moment,
})

/** What was done with it, by whom and why (操作记录). */
export const Acted = v.object({
  act: v.picklist(CASE_ACTS),
  by: v.string(),
  at: Moment,
  version: Count,
  /** Empty where none was asked for. */
  reason: v.string(),
})

export const NOT_FOUND = { CASE_NOT_FOUND: { message: '没有这个案例，或已撤下' } } as const
export const NOT_YOURS = { NOT_ALLOWED: { message: '没有这项权限' } } as const
export const CHANGED = {
  CHANGED_MEANWHILE: { message: '有人先改过了', data: v.object({ seq: Count, by: v.string() }) },
} as const

export const DraftShown = v.object({
  case: Id,
  seq: Count,
  state: State,
  version: Count,
  ...DraftInput.entries,
  /** How far video and pictures are; those that are gone are not among them. */
  media: v.array(
    v.object({
      media: Id,
      state: v.picklist(STATES),
      seconds: v.nullable(v.number()),
      /** An address that works for an hour. */
      url: v.nullable(v.string()),
    }),
  ),
  comments: v.array(Comment),
  decisions: v.array(Decided),
  /** The latest first. */
  acts: v.array(Acted),
  updatedAt: Moment,
})
