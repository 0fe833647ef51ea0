import type { Question } from './question'

type Keyed = Pick<Question, 'options'>

const rightTexts = ({ options }: Keyed): string =>
  JSON.stringify(options.flatMap(({ text, right }) => (right ? [text] : [])).toSorted())

/** Whether what was right is another now (答案变了); where an option stands does not matter. */
export const keyChanged = (before: Keyed, after: Keyed): boolean =>
  rightTexts(before) !== rightTexts(after)
