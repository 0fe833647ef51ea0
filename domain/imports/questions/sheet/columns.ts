import { articleName, DOMAIN_NAMES, type Question, type QuestionType } from '../../../bank'
import { type Field, headOf, noteHead, optionHead } from '../header/field'
import { difficultyName } from '../words/difficulty'
import { LETTERS, type Letter } from '../words/letters'

/** A question as a sheet of ours holds it: with what people call the law it rests on. */
export interface SheetQuestion extends Omit<Question, 'citation'> {
  readonly citation: Question['citation'] & {
    readonly lawName: string
    readonly versionLabel: string
  }
}

/** A column (列) of our question sheet: its head, its width in characters, and what stands in it. */
export interface QuestionColumn {
  readonly head: string
  readonly width: number
  readonly of: (question: SheetQuestion) => string | number | null
}

export const TYPE_NAMES: Readonly<Record<QuestionType, string>> = {
  single: '单选题',
  multiple: '多选题',
  judgement: '判断题',
}
export const YES = '是'
export const NO = '否'

const letterAt = (place: number): string => LETTERS[place] ?? ''

/** 对 or 错 of a judgement, else letters. */
function answerOf({ type, options }: SheetQuestion): string {
  const right = options.map((option, place) => (option.right ? { ...option, place } : null))
  return right
    .map((option) =>
      option === null ? '' : type === 'judgement' ? option.text : letterAt(option.place),
    )
    .join('')
}

const column = (field: Field, width: number, of: QuestionColumn['of']): QuestionColumn => ({
  head: headOf(field),
  width,
  of,
})

const ABOUT: readonly QuestionColumn[] = [
  column('id', 24, ({ id }) => id),
  column('kind', 9, ({ type }) => TYPE_NAMES[type]),
  column('domain', 14, ({ domain }) => DOMAIN_NAMES[domain]),
  column('difficulty', 8, ({ difficulty }) => difficultyName(difficulty)),
  column('situation', 7, ({ situation }) => (situation ? YES : NO)),
  column('topic', 12, ({ topic }) => topic),
  column('stem', 60, ({ stem }) => stem),
]
const RESTING: readonly QuestionColumn[] = [
  column('takeaway', 14, ({ takeaway }) => takeaway),
  column('reason', 50, ({ reason }) => reason),
  column('law', 22, ({ citation }) => citation.lawName),
  column('lawVersion', 14, ({ citation }) => citation.versionLabel),
  column('article', 12, ({ citation }) => articleName(citation.article)),
  column('seeAlso', 16, ({ seeAlso }) => (seeAlso ?? []).map(articleName).join('、')),
  column('calculation', 24, ({ calculation }) => calculation ?? null),
  column('lawKey', 26, ({ citation }) => `${citation.law}@${citation.version}`),
]

const optionColumn = (letter: Letter, place: number): QuestionColumn => ({
  head: optionHead(letter),
  width: 24,
  of: ({ options }) => options[place]?.text ?? null,
})
const noteColumn = (letter: Letter, place: number): QuestionColumn => ({
  head: noteHead(letter),
  width: 20,
  of: ({ options }) => options[place]?.note ?? null,
})

/** Columns of our question sheet (题目表): what the export writes, the template shows and the reader finds by its heads. */
export function questionColumns(options: number): readonly QuestionColumn[] {
  const letters = LETTERS.slice(0, options)
  return [
    ...ABOUT,
    ...letters.map(optionColumn),
    column('answer', 8, answerOf),
    ...letters.map(noteColumn),
    ...RESTING,
  ]
}
