import type { Line } from './clean-lines'
import { compact } from './heading'

const CONTENTS = /^目\s*[录次](\s*[:：].*)?$/
/** Dots and the page behind an entry: 第一章 总则……1. */
const PAGE = /[.…·\s]*\d*$/

const LONGEST = 60
const entry = (line: Line | undefined): string =>
  line === undefined ? '' : compact(line.text.slice(0, LONGEST)).replace(PAGE, '')
const isEntry = (line: Line): boolean => line.text.length <= LONGEST && !/[。；]/.test(line.text)

/** How many lines from `start` are the table of contents: up to where its first entry comes again. */
function lengthFrom(lines: readonly Line[], start: number): number {
  const first = entry(lines[start + 1])
  const body = lines.findIndex((line, i) => i > start + 1 && entry(line) === first)
  if (body === -1) return 1
  const prose = lines.findIndex((line, i) => i > start && i < body && !isEntry(line))
  return (prose === -1 ? body : prose) - start
}

/** A text without its table of contents (目录), and that table. */
export function withoutContents(lines: readonly Line[]): {
  readonly body: readonly Line[]
  readonly contents: readonly Line[]
} {
  const start = lines.findIndex(({ text }) => CONTENTS.test(text))
  if (start === -1) return { body: lines, contents: [] }
  const end = start + lengthFrom(lines, start)
  return {
    body: [...lines.slice(0, start), ...lines.slice(end)],
    contents: lines.slice(start, end),
  }
}
