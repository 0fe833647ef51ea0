import type { QuestionContent } from '../../bank'
import { plain } from '../../bank/check'

/** What tells one question from another. */
export type Worded = Pick<QuestionContent, 'type' | 'stem' | 'options'>

const texts = ({ options }: Worded): string[] => options.map(({ text }) => plain(text))
const key = ({ options }: Worded): string[] =>
  options.filter(({ right }) => right).map(({ text }) => plain(text))

const equal = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.toSorted().join('\n') === other.toSorted().join('\n')

/** The stem as a reader hears it: what questions are looked up by. */
export const stemOf = ({ stem }: Worded): string => plain(stem)

/** How two questions of one stem stand to each other. */
export type Kinship = 'same' | 'changed' | 'other'

/**
 * Whether two questions with the same stem are one (同一道题). The order of options does not count. 「下列说法正确的是」
 * begins many questions: with fewer than half of the options in common they are two.
 */
export function kinship(one: Worded, other: Worded): Kinship {
  if (equal(texts(one), texts(other))) return equal(key(one), key(other)) ? 'same' : 'changed'
  const known = new Set(texts(other))
  const shared = texts(one).filter((text) => known.has(text)).length
  return 2 * shared >= Math.max(one.options.length, other.options.length) ? 'changed' : 'other'
}

/** What is made into a new question's id: the same question has it again, whoever imports it. */
export const wordsOf = (of: Worded): string => [stemOf(of), ...texts(of).toSorted()].join('\n')
