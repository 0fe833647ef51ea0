import { marksIn } from '../options/mark'
import { type Letter, letterAt, placeOf } from '../words/letters'
import { comparable } from '../words/tidy'
import type { WrittenOption, WrittenQuestion } from '../written'

/** An option that holds another one would be answered wrongly: it is never taken. */
const holdsAnother = (option: WrittenOption): boolean =>
  marksIn(option.text).some(({ atBoundary, sign }) => atBoundary && sign !== ')')

function gapIn(options: readonly WrittenOption[]): Letter | null {
  const letters = options.map(({ letter }) => letter)
  const last = Math.max(...letters.map(placeOf))
  for (let place = 0; place < last; place += 1) {
    const letter = letterAt(place)
    if (letter && !letters.includes(letter)) return letter
  }
  return null
}

function twiceIn(options: readonly WrittenOption[]): WrittenOption | undefined {
  const texts = options.map(({ text }) => comparable(text))
  return options.find((_, place) => texts.indexOf(texts[place] ?? '') < place)
}

function flawOfOptions(options: readonly WrittenOption[]): string | null {
  const empty = options.find(({ text }) => text === '')
  if (empty) return `选项${empty.letter}是空的`
  const another = options.find(holdsAnother)
  if (another) return `选项${another.letter}里像是还有一个选项，请分开写`
  const gap = gapIn(options)
  if (gap) return `缺选项${gap}`
  const twice = twiceIn(options)
  return twice ? `有两个选项一样：${twice.text.slice(0, 40)}` : null
}

/** A phone's page shows a few hundred characters; what is longer than this is no question. */
const LONGEST = 5_000

const lengthOf = ({ stem, options }: WrittenQuestion): number =>
  options.reduce((sum, { text }) => sum + text.length, stem.length)

/** What keeps a question of any type from being taken (不收的原因); null where nothing does. */
export function flawOf(written: WrittenQuestion): string | null {
  const { flaw, kind, stem, options } = written
  if (flaw) return flaw
  if (kind === 'open') return '是填空、简答一类的题；只收单选、多选、判断'
  if (stem === '') return '没有题干'
  if (lengthOf(written) > LONGEST) return '太长了，不像一道题'
  return options.length > 0 ? flawOfOptions(options) : null
}
