/** A stretch of a file: from the first byte up to, not with, the last. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Spans in order, those that touch or overlap made one. */
export function joined(spans: readonly Span[]): Span[] {
  const whole: { from: number; to: number }[] = []
  // Phones whose WeChat is older have no `toSorted`.
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const last = whole.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else whole.push({ from, to })
  }
  return whole
}

/** Whether each span lies within one of the wider ones; both in order, in one walk over them. */
export function allWithin(spans: readonly Span[], wider: readonly Span[]): boolean {
  let next = 0
  return spans.every(({ from, to }) => {
    while ((wider[next]?.to ?? to) < to) next += 1
    const around = wider[next]
    return around !== undefined && around.from <= from
  })
}

/** What the spans leave over of the wider ones they lie in; both in order, in one walk over them. */
export function gapsIn(wider: readonly Span[], spans: readonly Span[]): Span[] {
  let next = 0
  return wider.flatMap(({ from, to }) => {
    const gaps: Span[] = []
    let at = from
    for (let span = spans[next]; span && span.to <= to; span = spans[++next]) {
      if (at < span.from) gaps.push({ from: at, to: span.from })
      at = span.to
    }
    return at < to ? [...gaps, { from: at, to }] : gaps
  })
}
