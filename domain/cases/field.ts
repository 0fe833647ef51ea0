import type { Basis, CaseQuestion, CaseText, ProcedureStep } from './case'

/** A piece of a case's text with the name comments and comparisons know it by: `facts`, `evidence.2`, `questions.q1`. */
export interface Field {
  readonly field: string
  readonly text: string
}

const paragraphs = (parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join('\n')

/** A case's text as far as it is words: what it cites is named apart from it. */
export interface CaseWording
  extends Omit<CaseText, 'domain' | 'basis' | 'procedure' | 'questions'> {
  readonly basis: readonly Pick<Basis, 'says'>[]
  readonly procedure: readonly Pick<ProcedureStep, 'what' | 'when'>[]
  readonly questions: readonly Omit<CaseQuestion, 'citation'>[]
}

/** All that a case says, piece by piece, in the order of the page. */
export function fieldsOf(text: CaseWording): Field[] {
  return [
    { field: 'title', text: text.title },
    { field: 'lead', text: text.lead },
    { field: 'facts', text: text.facts },
    ...text.evidence.map((entry, place) => ({ field: `evidence.${place + 1}`, text: entry })),
    { field: 'dispute', text: text.dispute },
    { field: 'decision', text: text.decision },
    { field: 'lesson', text: text.lesson },
    ...text.basis.map(({ says }, place) => ({ field: `basis.${place + 1}`, text: says })),
    ...text.procedure.map(({ what, when }, place) => ({
      field: `procedure.${place + 1}`,
      text: paragraphs([what, when]),
    })),
    ...text.questions.map(({ id, stem, options, takeaway, reason }) => ({
      field: `questions.${id}`,
      text: paragraphs([stem, ...options.map((option) => option.text), takeaway, reason]),
    })),
  ]
}

/** What the version before said where this one says something else (修改处); a piece that is new said nothing. */
export function changedSince(before: CaseText, after: CaseText): Field[] {
  const earlier = new Map(fieldsOf(before).map(({ field, text }) => [field, text]))
  const later = new Map(fieldsOf(after).map(({ field, text }) => [field, text]))
  return [...new Set([...later.keys(), ...earlier.keys()])]
    .filter((field) => earlier.get(field) !== later.get(field))
    .map((field) => ({ field, text: earlier.get(field) ?? '' }))
}

/** What reading a case takes (约几分钟): its text at so many characters a minute, or its video, whichever is longer. */
export function minutesOf(
  text: CaseText,
  seconds: number | null,
  charactersAMinute: number,
): number {
  const characters = fieldsOf(text).reduce((sum, field) => sum + field.text.length, 0)
  return Math.max(1, Math.round(Math.max(characters / charactersAMinute, (seconds ?? 0) / 60)))
}
