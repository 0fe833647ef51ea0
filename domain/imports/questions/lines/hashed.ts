import { shownText } from '../sheets/rows-of'
import { tidy } from '../words/tidy'
import { unwritten, type WrittenQuestion } from '../written'
import type { Line } from './line'

/** `题干###["答案"]`: what parts a question from the texts of its answer in one line. */
const SIGN = '###'

/** Reads such a line; null where it is none, such as a heading of Markdown. */
export function hashed({ at, text }: Line): WrittenQuestion | null {
  const [stem = '', ...rest] = text.split(SIGN)
  if (rest.length !== 1 || tidy(stem) === '') return null
  return { ...unwritten(at, shownText([text])), stem, answer: tidy(rest[0] ?? '') }
}
