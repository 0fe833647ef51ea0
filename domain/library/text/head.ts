import type { Line } from './clean-lines'
import { DAY } from './day'
import { documentNumber } from './title'

const DATED = new RegExp(DAY)
const HAPPENS = /通过|公布|发布|印发|修正|修订|施行|实施|批准|令|号/
const DAY_ALONE = new RegExp(`^${DAY}$`)
/** Whose order it is, on lines of their own: 中华人民共和国国务院令, 第593号. */
const ORDER =
  /^[^。；，]{2,40}令(第?.{1,12}号)?$|^第?\s*[\d〇零○一二三四五六七八九十百]+\s*号(令)?$/

/** Whether brackets that a text opens stay open. */
const opensBracket = (text: string): boolean =>
  (text.match(/[（(]/g)?.length ?? 0) > (text.match(/[）)]/g)?.length ?? 0)

const says = (text: string): boolean =>
  (DATED.test(text) && HAPPENS.test(text)) ||
  DAY_ALONE.test(text) ||
  ORDER.test(text) ||
  documentNumber(text) !== null

/**
 * Parts the lines beneath a title: the head, which says who passed and changed the law and when, and the preamble.
 * A bracket that runs over several lines belongs to the head as a whole.
 */
export function partedHead(lines: readonly Line[]): {
  readonly head: readonly string[]
  readonly preamble: readonly string[]
} {
  const [head, preamble]: [string[], string[]] = [[], []]
  let bracket = false
  for (const { text } of lines) {
    const ofHead = bracket || says(text)
    ;(ofHead ? head : preamble).push(text)
    if (ofHead) bracket = opensBracket(bracket ? `（${text}` : text)
  }
  return { head, preamble }
}
