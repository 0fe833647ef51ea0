import type { QuestionType } from '../../../bank'
import type { RowRead } from '../../row-read'
import type { ImportedOption, ImportedQuestion } from '../imported'
import { articlesIn } from '../words/articles'
import { citationInReason, citationOf } from '../words/citation'
import { difficultyOf } from '../words/difficulty'
import { domainOf } from '../words/domain'
import { tidy } from '../words/tidy'
import { truthOf } from '../words/truth'
import type { WrittenOption, WrittenQuestion } from '../written'
import { type Answered, answered } from './answered'
import { withoutEmbedded } from './embedded'
import { flawOf } from './flaws'
import { isTruthPair, judgementOptions, truthAnswered } from './judgement'

/** What makes a question of it: type and options with their key, or why it is none. */
type Keyed =
  | { readonly type: QuestionType; readonly options: readonly ImportedOption[] }
  | { readonly why: string }

/** Ids of our bank are words parted by hyphens or colons; numbers of others are none. */
const OUR_ID = /^(?=.*[a-z])[a-z0-9]+(?:[-:@][a-z0-9]+)+$/i

function withoutOptions(written: WrittenQuestion): Keyed {
  const { kind, answer } = written
  if (kind === 'single' || kind === 'multiple') return { why: '没有选项' }
  const isTrue = truthAnswered(written, kind === 'judgement')
  if (isTrue !== null) return { type: 'judgement', options: judgementOptions(isTrue, []) }
  if (tidy(answer) === '') return { why: '没有选项，也没有答案' }
  return {
    why:
      kind === 'judgement'
        ? `判断题的答案看不出是对还是错：${tidy(answer).slice(0, 40)}`
        : '只有答案，没有选项；只收单选、多选、判断',
  }
}

/** What stands beside the options themselves counts before an answer that stands elsewhere. */
function keyOf({ options, answer, numbered }: WrittenQuestion): Answered {
  if (options.every(({ right }) => right === null)) return answered(answer, options, numbered)
  const right = options.filter((option) => option.right).map(({ letter }) => letter)
  return right.length > 0 ? { right: new Set(right) } : { why: '没有标明哪个选项对' }
}

function typeFor(
  { kind, options }: WrittenQuestion,
  rightOnes: number,
): QuestionType | { why: string } {
  if (isTruthPair(options) && kind !== 'multiple')
    return rightOnes === 1 ? 'judgement' : { why: '判断题的对和错都标成了答案' }
  if (kind === 'judgement') return { why: '标明是判断题，选项却不是对和错' }
  if (options.length < 2) return { why: '只有一个选项' }
  if (kind === 'single' && rightOnes > 1) return { why: `标明是单选题，却有${rightOnes}个答案` }
  if (kind === 'multiple' && rightOnes < 2) return { why: '标明是多选题，却只有一个答案' }
  return rightOnes > 1 ? 'multiple' : 'single'
}

const optionOf = ({ text, note, letter }: WrittenOption, right: ReadonlySet<string>) => ({
  text,
  right: right.has(letter),
  note: note || null,
})

function withOptions(written: WrittenQuestion): Keyed {
  const key = keyOf(written)
  if ('why' in key) return key
  const type = typeFor(written, key.right.size)
  if (typeof type !== 'string') return type
  const options = written.options.map((option) => optionOf(option, key.right))
  if (type !== 'judgement') return { type, options }
  const isTrue = options.some(({ text, right }) => right && truthOf(text) === true)
  return { type, options: judgementOptions(isTrue, written.options) }
}

const situationOf = (text: string): boolean | null =>
  truthOf(text) ?? (/情[境景]/.test(text) ? true : null)

function imported(
  written: WrittenQuestion,
  keyed: Exclude<Keyed, { why: string }>,
): ImportedQuestion {
  const reason = tidy(written.reason)
  return {
    id: OUR_ID.test(written.id) ? written.id : null,
    ...keyed,
    stem: written.stem,
    domain: domainOf(written.domain),
    difficulty: difficultyOf(written.difficulty),
    situation: situationOf(tidy(written.situation)),
    topic: tidy(written.topic) || null,
    takeaway: tidy(written.takeaway) || null,
    reason: reason || null,
    citation: citationOf(written.citation) ?? citationInReason(reason),
    seeAlso: articlesIn(written.seeAlso),
    calculation: tidy(written.calculation) || null,
  }
}

/** A trailing semicolon only parted the option from the next. */
const cleaned = (option: WrittenOption): WrittenOption => ({
  ...option,
  text: tidy(option.text).replace(/[;；]{1,9}$/, ''),
  note: tidy(option.note),
})

/** Judges whether what was written is a question we have (收或不收). */
export function questionOf(gathered: WrittenQuestion): RowRead<ImportedQuestion> {
  const { at, text } = gathered
  const written = withoutEmbedded({
    ...gathered,
    stem: tidy(gathered.stem),
    options: gathered.options.map(cleaned),
  })
  const why = flawOf(written)
  const keyed =
    why !== null
      ? { why }
      : written.options.length > 0
        ? withOptions(written)
        : withoutOptions(written)
  if ('why' in keyed) return { at, taken: false, why: keyed.why, text }
  return { at, taken: true, item: imported(written, keyed) }
}
