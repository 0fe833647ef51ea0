import { annexName, signatureAt } from './annex'
import type { Line } from './clean-lines'
import type { Heading } from './heading'
import type { Numbered } from './numbered'
import { longestRising } from './rising'

/** What a text counts by, and how it names its parts. */
export interface Counter {
  readonly counted: (line: string) => Numbered | null
  readonly heading: (line: Line) => Heading | null
}

/** What a line opens; null where it goes on with what is open. */
export type Opening =
  | { readonly opens: 'article'; readonly mark: Numbered }
  | { readonly opens: 'heading'; readonly heading: Heading }
  | { readonly opens: 'passage'; readonly name: string }

type Marks = readonly (Numbered | null)[]

/** The places of the text's own articles: of the lines in front of `end` that look like one, those in order. */
function ownArticles(marks: Marks, end: number): ReadonlySet<number> {
  const candidates = marks.flatMap((mark, at) => (mark === null || at >= end ? [] : [{ mark, at }]))
  const run = new Set(longestRising(candidates.map(({ mark }) => mark.order)))
  return new Set(candidates.flatMap(({ at }, i) => (run.has(i) ? [at] : [])))
}

/** Where annexes begin: behind the first article. */
function annexAt(lines: readonly Line[], marks: Marks): number {
  const first = marks.findIndex((mark) => mark !== null)
  const at = lines.findIndex((line, i) => first !== -1 && i > first && annexName(line) !== null)
  return at === -1 ? lines.length : at
}

const passage = (name: string): Opening => ({ opens: 'passage', name })

/** Where a text's parts end: annexes begin at `annex`, the signature in front of them at `end`. */
interface Ends {
  readonly annex: number
  readonly end: number
}

/** What a line opens that is no article of the text's own. */
function openedAside(
  line: Line,
  at: number,
  { annex, end }: Ends,
  quoted: boolean,
): Opening | null {
  const name = at < annex ? null : annexName(line)
  if (name !== null) return passage(name)
  if (at < end) return quoted ? passage('引文') : null
  return at === end && at < annex ? passage('落款') : null
}

/** What each line of a text opens: an article, a heading, an annex, a quotation, the signature. */
export function openings(
  lines: readonly Line[],
  { counted, heading }: Counter,
): (Opening | null)[] {
  const marks = lines.map(({ text }) => counted(text))
  const annex = annexAt(lines, marks)
  const ends = { annex, end: signatureAt(lines.slice(0, annex)) }
  const own = ownArticles(marks, ends.end)
  return lines.map((line, at): Opening | null => {
    const mark = marks[at] ?? null
    if (mark !== null && own.has(at)) return { opens: 'article', mark }
    const title = at < ends.end && mark === null ? heading(line) : null
    if (title !== null) return { opens: 'heading', heading: title }
    return openedAside(line, at, ends, mark !== null)
  })
}
