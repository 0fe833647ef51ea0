import { type Letter, letterOf } from '../words/letters'

/** A letter that may begin an option (选项标记), such as `B.`, `Ｃ、` or `（D）`. */
export interface Mark {
  readonly letter: Letter
  readonly start: number
  /** Where the option's text begins. */
  readonly end: number
  /** What follows the letter, in one width: `.` `:` `、` `)`. */
  readonly sign: string
  /** At the text's beginning, or behind a space or a sign that ends something. */
  readonly atBoundary: boolean
}

/** A letter within a foreign word, such as 「FOB、CFR」, begins nothing. */
const BARE = '(?<![A-Za-zＡ-Ｚａ-ｚ])([A-HＡ-Ｈ])\\s*([.．｡:：、)）])'
const WRAPPED = '[(（\\[【]\\s*([A-HＡ-Ｈ])\\s*([)）\\]】])\\s*[.．:：、]?'
const MARK = new RegExp(`(?:${WRAPPED}|${BARE})\\s*`, 'g')
/** What an option may follow when it stands apart. */
const BOUNDARY = /[\s。；;，,！？?)）】\]|]/
/** Letters in a row, such as 「A、B、C三人」, are names and no options. */
const IN_A_ROW = /^[A-HＡ-Ｈ](?![.．:：)）])/

function markOf(match: RegExpMatchArray, text: string): Mark[] {
  const [whole, wrapped, closing, bare, sign] = match
  const letter = letterOf(wrapped ?? bare ?? '')
  const start = match.index ?? 0
  const end = start + whole.length
  const oneSign = (closing ?? sign ?? '').normalize('NFKC')
  if (letter === null || (oneSign === '、' && IN_A_ROW.test(text.slice(end, end + 3)))) return []
  return [
    {
      letter,
      start,
      end,
      sign: oneSign,
      atBoundary: start === 0 || BOUNDARY.test(text[start - 1] ?? ''),
    },
  ]
}

/** Every place of a text at which an option might begin. */
export const marksIn = (text: string): Mark[] =>
  [...text.matchAll(MARK)].flatMap((match) => markOf(match, text))

/** Longer than any mark with the spaces around it. */
const LONGEST = 20

/** The mark a text begins with; null where it begins with none. */
export const markAtStart = (text: string): Mark | null => {
  const [first] = marksIn(text.slice(0, LONGEST))
  return first?.start === 0 ? first : null
}
