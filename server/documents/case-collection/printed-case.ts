import type { Citation } from '#domain/bank'
import { beijingDayOf } from '#domain/beijing-day'
import { type CollectedCase, citedIn } from '#server/cases'
import { type PrintedCitation, printedCitation } from './citation'
import { publishedText } from './copy'
import { fitInPairs } from './pairs'
import { type PrintedQuestion, printedQuestion } from './questions'

type Paragraphs = readonly string[]

/** A case (案例) as the book prints it, part by part. */
export interface PrintedCase {
  /** Its place in the book, from 1. */
  readonly number: number
  readonly title: string
  readonly lead: string
  /** Who published it, and when. */
  readonly published: string
  readonly invented: boolean
  readonly facts: Paragraphs
  readonly evidence: { readonly entries: readonly string[]; readonly pairs: boolean }
  readonly dispute: Paragraphs
  readonly questions: readonly PrintedQuestion[]
  readonly decision: Paragraphs
  readonly lesson: Paragraphs
  readonly procedure: readonly {
    readonly what: string
    readonly when: string
    readonly citation: PrintedCitation | null
  }[]
  /** `point` is our key point with its `**key words**`; empty where we have none. */
  readonly basis: readonly {
    readonly citation: PrintedCitation
    readonly point: string
    readonly says: string
  }[]
}

/** A blank line begins a paragraph. */
const paragraphs = (text: string): string[] => text.split(/\n\s*\n/)

/** What of a case goes to print: what its readers have. */
export function printedCase({ _id, live, ...from }: CollectedCase, number: number): PrintedCase {
  const { title, lead, facts, evidence, dispute, decision, lesson, ...text } = live.text
  const cited = (citation: Citation) => printedCitation(citedIn(live, citation))
  return {
    number,
    title,
    lead,
    published: publishedText(from.unitName, beijingDayOf(new Date(from.publishedAt))),
    invented: from.invented,
    facts: paragraphs(facts),
    evidence: { entries: evidence, pairs: fitInPairs(evidence) },
    dispute: paragraphs(dispute),
    questions: text.questions.map((question) => printedQuestion(_id, question, cited)),
    decision: paragraphs(decision),
    lesson: paragraphs(lesson),
    procedure: text.procedure.map(({ what, when, citation }) => ({
      what,
      when,
      citation: citation && cited(citation),
    })),
    basis: text.basis.map(({ citation, says }) => ({
      citation: cited(citation),
      point: citedIn(live, citation).point,
      says,
    })),
  }
}
