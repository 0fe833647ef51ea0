import type { Question } from '../question'
import { type Asked, type BankRule, type Entry, type Finding, when } from './finding'
import { lengthOf } from './plain'

/** Below this number of questions a share says nothing. */
const FROM = 20
const MOST_AT_ONE_PLACE = 0.35
const MOST_ONE_VERDICT = 0.65
const MOST_LONGEST_RIGHT = 0.4
const LEAST_SITUATIONS = 0.4
const MOST_ASKING_NUMBER = 0.03

const itemsOf = <T extends Asked>(questions: readonly Entry<T>[]): T[] =>
  questions.map(({ item }) => item)

const singlesOf = (questions: readonly Asked[]): Asked[] =>
  questions.filter(({ type }) => type === 'single')

const shareOf = <T>(items: readonly T[], holds: (item: T) => boolean): number =>
  items.filter(holds).length / items.length

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

const ofAll = (what: string, file = 'content/bank'): Finding => ({ file, id: 'all', what })

/** The right option of single choices lies evenly over the places. */
export const positions: BankRule = (questions) => {
  const singles = singlesOf(itemsOf(questions))
  if (singles.length < FROM) return []
  return [0, 1, 2, 3, 4]
    .map((place) => ({
      place,
      share: shareOf(singles, ({ options }) => options[place]?.right === true),
    }))
    .filter(({ share }) => share > MOST_AT_ONE_PLACE)
    .map(({ place, share }) =>
      ofAll(
        `the right option is at place ${place + 1} in ${percent(share)} of single choices, at most ${percent(MOST_AT_ONE_PLACE)}`,
      ),
    )
}

/** Always saying 错 (or 对) of statements does not pay. */
export const verdicts: BankRule = (questions) => {
  const judgements = itemsOf(questions).filter(({ type }) => type === 'judgement')
  if (judgements.length < FROM) return []
  return ['对', '错'].flatMap((verdict) => {
    const share = shareOf(judgements, ({ options }) =>
      options.some(({ text, right }) => right && text === verdict),
    )
    return when(
      share > MOST_ONE_VERDICT,
      `${verdict} is right of ${percent(share)} of judgements, at most ${percent(MOST_ONE_VERDICT)}`,
    ).map((what) => ofAll(what))
  })
}

const longestIsRight = ({ options }: Asked): boolean => {
  const longest = (right: boolean) =>
    Math.max(
      ...options.filter((option) => option.right === right).map(({ text }) => lengthOf(text)),
    )
  return longest(true) > longest(false)
}

/** Length gives nothing away: the longest option of single choices is not mostly the right one. */
export const giveAways: BankRule = (questions) => giveAwaysAmong(itemsOf(questions), 'content/bank')

/** The same among any questions; `file` is where they lie. */
export function giveAwaysAmong(questions: readonly Asked[], file: string): Finding[] {
  const singles = singlesOf(questions)
  const share = shareOf(singles, longestIsRight)
  return singles.length < FROM || share <= MOST_LONGEST_RIGHT
    ? []
    : [
        ofAll(
          `the longest option is right in ${percent(share)} of single choices, at most ${percent(MOST_LONGEST_RIGHT)}`,
          file,
        ),
      ]
}

/** Enough questions begin with something an officer meets. */
export const situations: BankRule = (questions) => {
  const share = shareOf(itemsOf(questions), ({ situation }) => situation)
  return questions.length < FROM || share >= LEAST_SITUATIONS
    ? []
    : [
        ofAll(
          `situations are ${percent(share)} of the questions, at least ${percent(LEAST_SITUATIONS)}`,
        ),
      ]
}

const asksNumber = ({ stem, options }: Question): boolean =>
  /第几条|哪一?条(?!件|例)|第多少条/.test(stem) ||
  options.some(({ text, right }) => right && /^第[\d一二三四五六七八九十百]+条/.test(text))

/** Hardly any question asks for an article's number: nobody on the road needs it. */
export const numberAskers: BankRule = (questions) => {
  const share = shareOf(itemsOf(questions), asksNumber)
  return questions.length < FROM || share <= MOST_ASKING_NUMBER
    ? []
    : [
        ofAll(
          `${percent(share)} of the questions ask for an article's number, at most ${percent(MOST_ASKING_NUMBER)}`,
        ),
      ]
}
