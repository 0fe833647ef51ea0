import { placeOf } from '../words/letters'
import { type Mark, markAtStart } from './mark'
import { type Lettered, optionsOfRun } from './run'
import { once } from './twice'

/** Options, or what is wrong with how they are written. */
export type OptionsRead = { readonly options: readonly Lettered[] } | { readonly flaw: string }

export const TWO_LISTS = '选项给了两组，分不清答案是哪一组的，请分成两道题'

/** A piece of text that begins with the mark of an option. */
interface Marked {
  readonly text: string
  readonly mark: Mark
}

/** Where the next piece begins, if it goes on in the alphabet. */
const untilOf = ({ mark }: Marked, next: Marked | undefined) =>
  next && placeOf(next.mark.letter) > placeOf(mark.letter) ? next.mark.letter : null

/** What begins with no mark goes on with the option before it: a line was broken. */
function joined(segments: readonly string[]): Marked[] {
  const pieces: Marked[] = []
  for (const text of segments) {
    const mark = markAtStart(text)
    const last = pieces.pop()
    if (mark) pieces.push(...(last ? [last] : []), { text, mark })
    else if (last) pieces.push({ ...last, text: `${last.text}${text}` })
  }
  return pieces
}

/** Reads options out of pieces of text (选项行), each of which begins with a letter; several may be glued in one. */
export function optionsFromSegments(segments: readonly string[]): OptionsRead {
  const pieces = joined(segments)
  const all = pieces.flatMap((piece, place) =>
    optionsOfRun(piece.text, piece.mark, { until: untilOf(piece, pieces[place + 1]) }),
  )
  const options = once(all)
  return options ? { options } : { flaw: TWO_LISTS }
}
