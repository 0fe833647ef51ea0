import { letterAt } from '../words/letters'
import { listIn } from '../words/listed'
import { tidy } from '../words/tidy'
import { type OptionsRead, optionsFromSegments } from './from-segments'
import { markAtStart } from './mark'

/** What stands between options in one cell, the plainest first. */
const SEPARATORS = [/\$;\$/, /\n/, /\|\|/, /[|｜]/, /;;|；；/, /[;；]/, /\t/, /#/]

function parts(text: string): readonly string[] {
  const listed = listIn(text)
  if (listed) return listed
  const separator = SEPARATORS.find(
    (each) => text.split(each).filter((part) => tidy(part)).length > 1,
  )
  return separator ? text.split(separator) : [text]
}

/** Options without letters go by their order. */
function inOrder(texts: readonly string[]): OptionsRead {
  return {
    options: texts.flatMap((text, place) => {
      const letter = letterAt(place)
      return letter ? [{ letter, text }] : []
    }),
  }
}

/** Reads all options out of one cell (选项合在一格): `A.甲|B.乙`, lines, `甲$;$乙`, or a list written out. */
export function optionsFromList(text: string): OptionsRead {
  const texts = parts(tidy(text)).map(tidy).filter(Boolean)
  if (texts.length === 0) return { options: [] }
  const [first = ''] = texts
  return markAtStart(first)?.letter === 'A' ? optionsFromSegments(texts) : inOrder(texts)
}
