import { annexName } from './annex'
import type { Line } from './clean-lines'
import { numbered } from './numbered'

/** How a law begins: 第一条 … 制定本法. */
const MAKES = /制定本|根据.{2,80}制定/

/**
 * Whether a text holds two laws: 第一条 … 制定本… comes again before any annex, or the count begins anew and goes on
 * with 第二条 and 第三条.
 */
export function holdsSeveral(body: readonly Line[]): boolean {
  const first = body.findIndex(({ text }) => numbered(text) !== null)
  const annex = body.findIndex((line, i) => i > first && annexName(line) !== null)
  const marks = body
    .slice(0, annex === -1 ? undefined : annex)
    .flatMap(({ text }) => numbered(text) ?? [])
  const begins = marks.flatMap(({ article }, i) => (article === '1' ? [i] : []))
  const anew = (i: number) => marks[i + 1]?.article === '2' && marks[i + 2]?.article === '3'
  const makers = begins.filter((i) => MAKES.test(marks[i]?.text ?? ''))
  return makers.length > 1 || begins.slice(1).some(anew)
}
