import { commentsOn } from '../draft/comments-on'
import type { Draft, DraftShown } from '../draft/draft'
import type { Flaw } from '../draft/flaws'
import { SECTIONS, type Section, sectionOf } from '../draft/sections'

/** How far a section is: all there, begun, or nothing yet. */
export type HowFar = 'whole' | 'begun' | 'empty'

/** How much there is of a section, in letters (字) or in entries (份, 道, 条, 步, 件). */
export interface Amount {
  readonly count: number
  readonly unit: '字' | '份' | '道' | '条' | '步' | '件'
}

/** A section on the road of the page (目录). */
export interface OutlineStop {
  readonly section: Section
  readonly howFar: HowFar
  readonly amount: Amount
  /** Reviewers' remarks on the version that came back. */
  readonly comments: number
}

const letters = (...texts: string[]): Amount => ({ count: texts.join('').length, unit: '字' })

const amounts: Readonly<Record<Section, (draft: Draft) => Amount>> = {
  head: ({ text }) => letters(text.title, text.lead),
  facts: ({ text }) => letters(text.facts),
  evidence: ({ text }) => ({ count: text.evidence.length, unit: '份' }),
  dispute: ({ text }) => letters(text.dispute),
  questions: ({ text }) => ({ count: text.questions.length, unit: '道' }),
  decision: ({ text }) => letters(text.decision),
  lesson: ({ text }) => letters(text.lesson),
  basis: ({ text }) => ({ count: text.basis.length, unit: '条' }),
  procedure: ({ text }) => ({ count: text.procedure.length, unit: '步' }),
  media: ({ video, pictures }) => ({ count: pictures.length + (video ? 1 : 0), unit: '件' }),
}

/** The sections in order, with how far each is. */
export function outlineOf(
  draft: Draft,
  shown: DraftShown | undefined,
  flaws: readonly Flaw[],
): OutlineStop[] {
  const fields = commentsOn(shown).map(({ field }) => sectionOf(field))
  return SECTIONS.map((section) => {
    const amount = amounts[section](draft)
    const flawed = flaws.some((flaw) => flaw.section === section)
    return {
      section,
      amount,
      howFar: amount.count === 0 ? 'empty' : flawed ? 'begun' : 'whole',
      comments: fields.filter((field) => field === section).length,
    }
  })
}

/** The section to go on with: the first that lacks something; media may stay away. */
export const nextToWrite = (flaws: readonly Flaw[]): Section | undefined =>
  SECTIONS.find((section) => flaws.some((flaw) => flaw.section === section))
