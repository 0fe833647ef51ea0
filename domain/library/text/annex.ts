import type { Line } from './clean-lines'
import { DAY } from './day'

const ANNEX = /^(?!附\s*则)(附\s*[件录表图]?\s*[\d一二三四五六七八九十]*)(?:\s*[:：.、．]|\s|$)/
/** The decision that changed the law, printed behind it. */
const DECISION = /^[^。；，]{0,60}(?:关于|《)[^。；，]{2,60}决定》?$/

/**
 * How an annex is called (附件、附录, or a decision printed behind the law) that a line begins; null for other lines.
 * 附则 is a chapter.
 * @example annexName({ text: '附件1：行政处罚文书式样', level: 0, apart: true }) // '附件1'
 */
export function annexName({ text }: Line): string | null {
  const annex = ANNEX.exec(text)?.[1]
  if (annex !== undefined) return annex.replace(/\s/g, '')
  return DECISION.test(text) ? '决定' : null
}

const ALONE = new RegExp(`^${DAY}$`)
const isSigner = (line: Line | undefined): boolean =>
  line !== undefined && line.text.length <= 30 && !/[。；：，]|^第/.test(line.text)

/** Where the signature (落款) begins: a day alone at the end and up to three names above it; else the length. */
export function signatureAt(lines: readonly Line[]): number {
  const last = lines.length - 1
  if (last < 1 || !ALONE.test(lines[last]?.text ?? '')) return lines.length
  let start = last
  while (start > 1 && last - start < 3 && isSigner(lines[start - 1])) start -= 1
  return start
}
