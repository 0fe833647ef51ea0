import { comparable } from './tidy'

const TRUE = [
  '对',
  '对的',
  '正确',
  '正确的',
  '√',
  '✓',
  '✔',
  '☑',
  '是',
  'true',
  't',
  'yes',
  'y',
  'right',
]
const FALSE = [
  ...['错', '错的', '错误', '错误的', '不对', '不正确', '×', '✗', '✘', '✕', 'x', '否'],
  ...['false', 'f', 'no', 'n', 'wrong'],
]

/** Whether a word says 对 or 错; null where it says neither. Letters A and B say nothing: their option's text does. */
export function truthOf(text: string): boolean | null {
  const word = comparable(text)
  if (TRUE.includes(word)) return true
  return FALSE.includes(word) ? false : null
}

/** The same for a file's own codes: 1 is 对 and 0 is 错, where a question is known to be a judgement. */
export const codedTruthOf = (text: string): boolean | null => {
  const word = comparable(text)
  return truthOf(text) ?? (word === '1' ? true : word === '0' ? false : null)
}
