import * as v from 'valibot'
import { QUESTION_TYPES } from '#domain/bank'
import { Count, DomainName, Id, Moment } from './words'

/** An article as it is shown: where it stands, and our key point; the text itself opens from it. */
export const ShownCitation = v.object({
  law: Id,
  version: v.string(),
  article: v.string(),
  lawName: v.string(),
  versionLabel: v.string(),
  point: v.string(),
})

/** A case as lists show it. */
export const CaseCard = v.object({
  case: Id,
  title: v.string(),
  lead: v.string(),
  domain: DomainName,
  /** Who published it: 沈阳 和平. */
  place: v.string(),
  unitName: v.string(),
  /** Length of its video; null without one. */
  seconds: v.nullable(v.number()),
  /** What reading it takes, minutes. */
  minutes: Count,
  publishedAt: Moment,
  /** A demonstration: its facts are made up (演示案例). */
  invented: v.boolean(),
  /** What I made of it. */
  mine: v.picklist(['new', 'begun', 'learned']),
})

/** What an answer to a case's question tells (答后): never before it was given. */
export const CaseAnswered = v.object({
  chosen: v.array(Count),
  key: v.array(v.boolean()),
  right: v.boolean(),
  notes: v.array(v.nullable(v.string())),
  takeaway: v.string(),
  reason: v.string(),
  citation: ShownCitation,
})

/** A question of a case. With `at` the video stops there (转折点). */
export const CaseQuestionShown = v.object({
  id: Id,
  at: v.nullable(Count),
  type: v.picklist(QUESTION_TYPES),
  stem: v.string(),
  options: v.array(v.string()),
  /** Null until I answered. */
  mine: v.nullable(CaseAnswered),
})

/** How often its questions were answered right before the case was read to its end, and after (成效); null from too few. */
export const Effect = v.object({
  asOf: Moment,
  before: v.object({ answered: Count, right: Count }),
  after: v.object({ answered: Count, right: Count }),
})

const Span = v.object({ from: v.number(), until: v.number(), text: v.string() })

/** What everybody reads who may see a case; `decision` and `lesson` are null until the reader has decided, or chose not to. */
export const CaseShown = v.object({
  case: Id,
  version: Count,
  title: v.string(),
  lead: v.string(),
  domain: DomainName,
  place: v.string(),
  unitName: v.string(),
  publishedAt: Moment,
  invented: v.boolean(),
  facts: v.string(),
  evidence: v.array(v.string()),
  dispute: v.string(),
  decision: v.nullable(v.string()),
  lesson: v.nullable(v.string()),
  basis: v.array(v.object({ citation: ShownCitation, says: v.string() })),
  procedure: v.array(
    v.object({ what: v.string(), when: v.string(), citation: v.nullable(ShownCitation) }),
  ),
  /** Captions carry the whole spoken text, so that the video can be read (文字稿). */
  video: v.nullable(v.object({ seconds: v.number(), captions: v.array(Span) })),
  /** What each picture shows; their addresses come with the media. */
  pictures: v.array(v.string()),
  questions: v.array(CaseQuestionShown),
  /** The question that stands before the decision (换你会怎么定); null where it was answered or passed over. */
  decides: v.nullable(Id),
  related: v.array(CaseCard),
})
