import type { Line } from './clean-lines'
import { NUMERAL } from './numbered'

/** A heading (编、章、节) and how deep it stands: 编 0, 分编 1, 章 2, 节 3. */
export interface Heading {
  readonly depth: number
  readonly text: string
}

const DEPTHS: Readonly<Record<string, number>> = { 编: 0, 分编: 1, 章: 2, 节: 3 }
const NUMBERED = new RegExp(`^第\\s*(${NUMERAL})\\s*(编|分编|章|节)(\\s*)(.{0,40})$`)
/** Headings without a number. */
const NAMED = /^(序言|前言|总纲|总则|分则|附则)$/
const SENTENCE = /[。；，：;]/
/** Behind a number without a space: the line speaks of a chapter (第二章规定的, 第一章第三条), it does not begin one. */
const MENTIONS = /^(规定|所列|所称|的|至|和|或|及|第)/
const MOST = 40

/** A title without the spaces that stretch it: 总 则 is 总则. Spaces between Latin words stay. */
export const compact = (title: string): string =>
  title.replace(/(?<![A-Za-z])\s+|\s+(?![A-Za-z])/g, '')

/** The heading a line is, or null. Any line marked `##` or deeper is one. */
export function headingOf({ text, level }: Line): Heading | null {
  const [, number, kind = '', space = '', title = ''] = NUMBERED.exec(text) ?? []
  const mentions = space === '' && MENTIONS.test(title)
  if (number !== undefined && !mentions && !SENTENCE.test(title)) {
    const name = `第${number.replaceAll('—', '一')}${kind}`
    return { depth: DEPTHS[kind] ?? 2, text: `${name} ${compact(title)}`.trim() }
  }
  if (NAMED.test(compact(text))) return { depth: 2, text: compact(text) }
  return level >= 2 && text.length <= MOST ? { depth: level, text: compact(text) } : null
}

const PART = /^[一二三四五六七八九十]+、[^。；]{1,40}$/

/** The heading of a part of a 规范性文件 (一、总体要求), or what is a heading anywhere. */
export const partOf = (line: Line): Heading | null =>
  PART.test(line.text) ? { depth: 0, text: compact(line.text) } : headingOf(line)

/** The path once a heading is met: what stands above it stays. */
export const beneath = (path: readonly Heading[], heading: Heading): Heading[] => [
  ...path.filter(({ depth }) => depth < heading.depth),
  heading,
]
