import { leftOpen, type Settled } from './decision'
import { findSensitive } from './find'
import type { Finding, Party, Span } from './finding'
import { COVER } from './spans'

type Placed = Settled & { readonly span: Span }

/** The text with everything settled in its place, and where each now stands. */
function compose(written: string, settled: readonly Settled[]) {
  let [text, taken] = ['', 0]
  const placed = settled.map((each): Placed => {
    const from = text.length + each.finding.from - taken
    text += written.slice(taken, each.finding.from) + each.instead
    taken = each.finding.until
    return { ...each, span: { from, until: text.length } }
  })
  return { text: text + written.slice(taken), placed }
}

const touches = (a: Span, b: Span): boolean => a.from <= b.until && b.from <= a.until

/** Findings whose mask shows what it should hide, or something else: looked for apart from what is explained. */
function notHidden(
  written: string,
  settled: readonly Settled[],
  parties: readonly Party[],
): Finding[] {
  const { text, placed } = compose(
    written,
    settled.map((each) =>
      each.state === 'explained' ? { ...each, instead: COVER.repeat(each.instead.length) } : each,
    ),
  )
  const again = findSensitive(text, parties)
  if (again.length === 0) return []
  const masked = placed.filter(({ state }) => state === 'masked')
  const touched = masked.filter(({ span }) => again.some((found) => touches(found, span)))
  return (touched.length > 0 ? touched : masked).map(({ finding }) => finding)
}

/** One text with its findings settled; those whose mask does not hide them are open again. */
export function redactText(
  written: string,
  settled: readonly Settled[],
  parties: readonly Party[],
): { readonly text: string; readonly open: readonly Finding[] } {
  const shown = notHidden(written, settled, parties)
  if (shown.length > 0) {
    const again = settled.map((each) =>
      shown.includes(each.finding) ? leftOpen(each.finding, parties) : each,
    )
    return redactText(written, again, parties)
  }
  return {
    text: compose(written, settled).text,
    open: settled.flatMap(({ state, finding }) => (state === 'open' ? [finding] : [])),
  }
}
