import type { Reply } from '#contract/index'
import { hasArticle } from '#domain/bank'
import { type CaseFlaw, flawsOf } from '#domain/cases'
import type { Draft, DraftCitation, DraftShown } from './draft'
import type { Section } from './sections'

export type Laws = Reply<'cases', 'laws'>['laws']

/** What is missing, and where it is to be written. */
export interface Flaw {
  readonly flaw: CaseFlaw
  readonly section: Section
}

const WHERE: Readonly<Record<Exclude<CaseFlaw, 'citation'>, Section>> = {
  title: 'head',
  lead: 'head',
  facts: 'facts',
  evidence: 'evidence',
  dispute: 'dispute',
  decision: 'decision',
  lesson: 'lesson',
  basis: 'basis',
  procedure: 'procedure',
  questions: 'questions',
  noMoment: 'questions',
  momentOutside: 'questions',
  question: 'questions',
  key: 'questions',
}

/** Whether a citation is in our law index; the cloud tells where the index is not here. */
export const knownBy =
  (laws: Laws | undefined) =>
  ({ law: of, version, article }: DraftCitation): boolean => {
    if (laws === undefined) return of !== '' && article !== ''
    const law = laws.find((one) => one.law === of && one.version === version)
    return law !== undefined && hasArticle(law.articles, article)
  }

/** Length of the draft's video, seconds; null without one, and until it is known. */
export const secondsOf = ({ video }: Draft, shown: DraftShown | undefined): number | null =>
  shown?.media.find(({ media }) => media === video)?.seconds ?? null

const citing = ({ text }: Draft, known: (citation: DraftCitation) => boolean): Section[] => {
  const where: readonly (readonly [Section, readonly DraftCitation[]])[] = [
    ['questions', text.questions.map(({ citation }) => citation)],
    ['basis', text.basis.map(({ citation }) => citation)],
    ['procedure', text.procedure.flatMap(({ citation }) => citation ?? [])],
  ]
  return where.flatMap(([section, cited]) => (cited.every(known) ? [] : [section]))
}

/** What a draft lacks before it can be handed in (未写完), by the same rule as in the cloud. */
export function flawsIn(
  draft: Draft,
  shown: DraftShown | undefined,
  laws: Laws | undefined,
): Flaw[] {
  const known = knownBy(laws)
  const seconds = secondsOf(draft, shown)
  // A video whose length is still to come can't be judged by it; that it is not ready is told elsewhere.
  const unsure = draft.video !== null && seconds === null
  return flawsOf(draft.text, seconds, known).flatMap((flaw): Flaw[] => {
    if (flaw === 'citation') return citing(draft, known).map((section) => ({ flaw, section }))
    return unsure && flaw === 'momentOutside' ? [] : [{ flaw, section: WHERE[flaw] }]
  })
}
