import { comparable } from '../words/tidy'
import { marksIn } from './mark'
import type { Lettered } from './run'

const trimmed = (text: string): string => text.replace(/[\s,，;；]{1,20}$/, '')

/** An option's text where its own letter begins again within it: 「A：甲,A：甲」 has two pieces. */
function piecesOf({ letter, text }: Lettered): string[] {
  const again = marksIn(text).filter((mark) => mark.letter === letter && mark.atBoundary)
  const starts = [{ start: 0, end: 0 }, ...again]
  return starts.map(({ end }, place) => trimmed(text.slice(end, starts[place + 1]?.start)))
}

/** The options of a list that says everything twice (选项重复); null where it says two different things. */
export function once(options: readonly Lettered[]): readonly Lettered[] | null {
  const byLetter = new Map<string, Lettered>()
  for (const option of options) {
    const [first = '', ...more] = piecesOf(option)
    const known = byLetter.get(option.letter)
    const all = known ? [known.text, first, ...more] : [first, ...more]
    if (all.some((text) => comparable(text) !== comparable(all[0] ?? ''))) return null
    if (!known) byLetter.set(option.letter, { letter: option.letter, text: first })
  }
  return [...byLetter.values()]
}
