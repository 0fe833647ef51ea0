import type { Question } from '../question'
import type { BankRule, Entry, Finding } from './finding'
import { bigrams, likeness, plain } from './plain'

/** From this likeness on two stems read as one question asked twice. */
export const NEAR = 0.7

const against = (
  { file, item }: Entry<Question>,
  what: string,
  first: Entry<Question>,
): Finding => ({ file, id: item.id, what: `${what} ${first.item.id} in ${first.file}` })

/** The later of two entries with the same `key`. */
const repeated =
  (what: string, key: (question: Question) => string): BankRule =>
  (questions) => {
    const first = new Map<string, Entry<Question>>()
    return questions.flatMap((entry) => {
      const before = first.get(key(entry.item))
      if (before === undefined) first.set(key(entry.item), entry)
      return before === undefined ? [] : [against(entry, what, before)]
    })
  }

/** No id twice, in whichever file. */
export const duplicateIds = repeated('duplicate id of', ({ id }) => id)

/** No stem twice, however it is spaced or pointed. */
export const duplicateStems = repeated('duplicate stem of', ({ stem }) => plain(stem))

/** No stem that is but a rewording of another. */
export const nearDuplicateStems: BankRule = (questions) => {
  const sized = questions
    .map((entry) => ({ entry, pairs: bigrams(entry.item.stem), heard: plain(entry.item.stem) }))
    .toSorted((a, b) => a.pairs.size - b.pairs.size)
  return sized.flatMap((short, i) => {
    const rest = sized.slice(i + 1)
    // A set much larger cannot share enough: sorted by size, the search ends there.
    const end = rest.findIndex(({ pairs }) => short.pairs.size < NEAR * pairs.size)
    return rest
      .slice(0, end === -1 ? rest.length : end)
      .filter((other) => other.heard !== short.heard && likeness(short.pairs, other.pairs) >= NEAR)
      .map((other) => against(other.entry, 'the stem nearly repeats', short.entry))
  })
}
