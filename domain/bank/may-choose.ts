import type { Question } from './question'

/**
 * Whether these places can be chosen of a question: each one it has, none twice, several only where several may be right.
 * @example mayChoose(single, [0, 1]) // false
 */
export const mayChoose = (
  { type, options }: Pick<Question, 'type' | 'options'>,
  chosen: readonly number[],
): boolean =>
  new Set(chosen).size === chosen.length &&
  chosen.every((place) => place < options.length) &&
  (type === 'multiple' || chosen.length <= 1)
