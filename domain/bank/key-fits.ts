import type { Question } from './question'

const isBlank = (text: string): boolean => text.trim() === ''

/**
 * Whether options and key fit the type: one right of three or more, at least two right of three or more, 对 or 错.
 * @example keyFits({ type: 'single', options: [{ text: '七日', right: true }] }) // false
 */
export function keyFits({ type, options }: Pick<Question, 'type' | 'options'>): boolean {
  const right = options.filter((option) => option.right).length
  if (options.some(({ text }) => isBlank(text))) return false
  if (type === 'judgement') return options.length === 2 && right === 1
  return options.length >= 3 && (type === 'single' ? right === 1 : right >= 2)
}
