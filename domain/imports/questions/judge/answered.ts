import { LETTERS, type Letter } from '../words/letters'
import { listIn } from '../words/listed'
import { comparable, oneWidth, tidy } from '../words/tidy'
import { truthOf } from '../words/truth'
import type { WrittenOption } from '../written'

/** The letters of the right options, or why they cannot be told. */
export type Answered = { readonly right: ReadonlySet<Letter> } | { readonly why: string }

const LABEL = /^[[【(（]?\s*(?:正确|参考|标准)?答案\s*[\]】)）]?\s*[:：是为]?\s*/
const BETWEEN = /[\s,，、;；.。/|&和及与]+/
/** An answer that gives its options' texts is longer than letters, but no essay. */
const LONGEST = 4_000
const ENDS = /[\s.。;；,，]{1,20}$/

/** What was written as the answer, without its label and what ends a sentence. */
export const plainAnswer = (written: string): string =>
  tidy(written).slice(0, LONGEST).replace(LABEL, '').replace(ENDS, '')

const isLetter = (letter: string): letter is Letter => LETTERS.some((each) => each === letter)

/** `AB`, `A,B`, `Ａ、Ｂ`, `a b`: the letters, or null where anything else is written. */
function lettersIn(answer: string): readonly Letter[] | null {
  const letters = [...oneWidth(answer).toUpperCase().split(BETWEEN).join('')]
  return letters.length > 0 && letters.every(isLetter) ? letters.filter(isLetter) : null
}

const lettersWhere = (options: readonly WrittenOption[], is: (option: WrittenOption) => boolean) =>
  options.filter(is).map(({ letter }) => letter)

/** The options whose text the answer gives, all of it; null where one of its pieces is no option. */
function byText(answer: string, options: readonly WrittenOption[]): readonly Letter[] | null {
  const same = (text: string) =>
    lettersWhere(options, (option) => comparable(option.text) === comparable(text))
  const whole = same(answer)
  if (whole.length > 0) return whole
  const pieces = listIn(answer) ?? answer.split(/\n|\$;\$|[;；|｜]/)
  const found = pieces.map(tidy).filter(Boolean).map(same)
  return found.length > 0 && found.every(({ length }) => length === 1) ? found.flat() : null
}

/** `B.乙方案`: the letter counts if that is what the option says. */
function byBoth(answer: string, options: readonly WrittenOption[]): Answered | null {
  const match = /^([A-HＡ-Ｈ])\s*[.．、:：\s]\s*(.+)$/s.exec(answer)
  const letter = oneWidth(match?.[1] ?? '')
  const option = options.find((each) => each.letter === letter)
  if (!match || !option) return null
  return comparable(option.text) === comparable(match[2] ?? '')
    ? { right: new Set([option.letter]) }
    : { why: `答案写的和选项${letter}不一样` }
}

/** 对 or 错 where the options are such words: their text decides, never their letter. */
function byTruth(answer: string, options: readonly WrittenOption[]): readonly Letter[] | null {
  const truth = truthOf(answer)
  const found = lettersWhere(options, ({ text }) => truth !== null && truthOf(text) === truth)
  return found.length === 1 ? found : null
}

/** `1,3` where the columns are called 选项1, 选项2, …. */
function byNumber(answer: string, options: readonly WrittenOption[]): readonly Letter[] | null {
  const numbers = answer.split(BETWEEN)
  if (!numbers.every((number) => /^[1-8]$/.test(number))) return null
  const letters = numbers.map((number) => LETTERS[Number(number) - 1])
  return letters.every((letter) => options.some((option) => option.letter === letter))
    ? letters.flatMap((letter) => letter ?? [])
    : null
}

function missing(letters: readonly Letter[], options: readonly WrittenOption[]): Answered {
  const gone = letters.find((letter) => !options.some((option) => option.letter === letter))
  return gone
    ? { why: `答案是${letters.join('')}，但没有选项${gone}` }
    : { right: new Set(letters) }
}

/** Which options an answer (答案) means. */
export function answered(
  written: string,
  options: readonly WrittenOption[],
  numbered: boolean,
): Answered {
  const answer = plainAnswer(written)
  if (answer === '') return { why: '没有答案' }
  const letters = lettersIn(listIn(answer)?.join(' ') ?? answer)
  if (letters && 'right' in missing(letters, options)) return missing(letters, options)
  const found =
    byTruth(answer, options) ??
    byText(answer, options) ??
    (numbered ? byNumber(answer, options) : null)
  if (found) return { right: new Set(found) }
  if (letters) return missing(letters, options)
  return byBoth(answer, options) ?? { why: `看不懂答案「${answer.slice(0, 40)}」` }
}
