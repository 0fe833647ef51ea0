import { lengthOf, when } from '../../bank/check'
import type { CaseRule } from './found'

/** Fewest and most characters, measured on a phone 390 points wide. */
const CHARACTERS = {
  title: [4, 20],
  lead: [8, 36],
  facts: [150, 300],
  evidence: [4, 40],
  dispute: [10, 90],
  decision: [60, 240],
  lesson: [40, 140],
  says: [6, 66],
  step: [2, 16],
  when: [2, 12],
  caption: [2, 30],
} as const

/** Fewest and most of each. */
const ENTRIES = { evidence: [3, 6], basis: [2, 5], procedure: [4, 7], questions: [1, 5] } as const

const characters = (name: keyof typeof CHARACTERS, text: string): string[] => {
  const [least, most] = CHARACTERS[name]
  const length = lengthOf(text)
  return when(
    length < least || length > most,
    `${name} of ${length} characters, ${least} to ${most}: ${text}`,
  )
}

const entries = (name: keyof typeof ENTRIES, of: readonly unknown[]): string[] => {
  const [least, most] = ENTRIES[name]
  return when(of.length < least || of.length > most, `${of.length} of ${name}, ${least} to ${most}`)
}

/** A case can be read in one sitting. */
export const lengths: CaseRule = ({ lesson: { text, video } }) => [
  ...(['title', 'lead', 'facts', 'dispute', 'decision', 'lesson'] as const).flatMap((name) =>
    characters(name, text[name]),
  ),
  ...text.evidence.flatMap((entry) => characters('evidence', entry)),
  ...text.basis.flatMap(({ says }) => characters('says', says)),
  ...text.procedure.flatMap((step) => [
    ...characters('step', step.what),
    ...characters('when', step.when),
  ]),
  ...(video?.captions ?? []).flatMap((caption) => characters('caption', caption.text)),
  ...(['evidence', 'basis', 'procedure', 'questions'] as const).flatMap((name) =>
    entries(name, text[name]),
  ),
]
