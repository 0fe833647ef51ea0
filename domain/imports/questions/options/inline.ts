import type { Letter } from '../words/letters'
import { type Mark, marksIn } from './mark'
import { type Lettered, optionsOfRun } from './run'

/** A stem and the options that stood behind it in the same text. */
export interface Parted {
  readonly stem: string
  readonly options: readonly Lettered[]
}

/** A stem names letters now and then, but not as often as this. */
const MOST_STARTS = 12

/** Of all places at which options could begin the one that begins the longest list; the first of equal ones. */
function longest(text: string, marks: readonly Mark[], until: Letter | null): Parted | null {
  const starts = marks.filter(({ letter, start }) => letter === 'A' && start > 0)
  let best: Parted | null = null
  for (const start of starts.slice(0, MOST_STARTS)) {
    const options = optionsOfRun(text, start, { until, marks })
    if (options.length > (best?.options.length ?? 0))
      best = { stem: text.slice(0, start.start).trim(), options }
  }
  return best
}

/**
 * Parts a stem from options in the same text (题干里带选项): 「…是？A:甲;B:乙」.
 * @param until the first letter that stands elsewhere already
 */
export function partInline(text: string, until: Letter | null): Parted | null {
  const best = longest(text, marksIn(text), until)
  return best && (best.options.length > 1 || until === 'B') ? best : null
}
