import type { Reply } from '#contract/index'
import type { MeasureOf } from '#domain/meets'
import type { Mark, Marks } from '#domain/rubric'
import { digitsOf } from './typing'

export type Duty = Reply<'judging', 'duty'>
export type Entrant = Duty['entrants'][number]
export type OwnSheet = Reply<'judging', 'sign'>
export type Content = OwnSheet['content']

/** What was so before a tap: enough to take it back. */
export interface MarkStep {
  readonly criterion: string
  readonly before: Mark | null
  /** The criterion that was in view. */
  readonly place: number
  readonly what: 'given' | 'met' | 'note'
}

/** A sheet by a rubric as it is being marked. */
export interface MarksSheet {
  readonly kind: 'marks'
  readonly marks: Marks
  /** The criterion in view. */
  readonly place: number
  readonly past: readonly MarkStep[]
}

/** What was typed of a measured value: digits alone, or that somebody did not finish (未完成). */
export interface Typed {
  readonly digits: string
  readonly isUnfinished: boolean
  readonly note: string
}

/** A measured value as it is being typed. */
export interface ValueSheet extends Typed {
  readonly kind: 'value'
  readonly past: readonly Typed[]
}

/** How a sheet left the judge's hand: signed and on its way, or not taken by the cloud. */
export type End =
  | { readonly kind: 'signed'; readonly at: number }
  | { readonly kind: 'refused'; readonly code: string; readonly data: unknown }

/** A sheet on this phone (评分草稿), kept at every tap until the cloud has it (house law 10). */
export interface Draft {
  readonly revision: number
  readonly sheet: MarksSheet | ValueSheet
  readonly end: End | null
}

/** The revision that is due: the first, or the one after an unlocking. */
export const dueRevision = (own: OwnSheet | undefined): number => own?.revision ?? 1

function sheetOf(content: Content, measure: MeasureOf): Draft['sheet'] {
  if (content.kind === 'marks') return { kind: 'marks', marks: content.marks, place: 0, past: [] }
  const isUnfinished = content.value === null
  const digits = content.value === null ? '' : digitsOf(measure, content.value)
  return { kind: 'value', digits, isUnfinished, note: content.note, past: [] }
}

const EMPTY_MARKS: MarksSheet = { kind: 'marks', marks: {}, place: 0, past: [] }
const EMPTY_VALUE: ValueSheet = {
  kind: 'value',
  digits: '',
  isUnfinished: false,
  note: '',
  past: [],
}

/** A sheet to begin with: empty, or with what it said before it was unlocked. */
export function freshDraft({ scoring }: Pick<Duty, 'scoring'>, own: OwnSheet | undefined): Draft {
  const revision = dueRevision(own)
  if (scoring.kind !== 'measured')
    return { revision, sheet: own ? sheetOf(own.content, 'count') : EMPTY_MARKS, end: null }
  const { measure } = scoring.standards
  return { revision, sheet: own ? sheetOf(own.content, measure) : EMPTY_VALUE, end: null }
}

/** What was kept on this phone, as long as it is of the revision that is due or has left the judge's hand. */
export const draftFor = (
  duty: Pick<Duty, 'scoring'>,
  own: OwnSheet | undefined,
  kept: Draft | undefined,
): Draft =>
  kept && (kept.end !== null || kept.revision === dueRevision(own)) ? kept : freshDraft(duty, own)

export const isTouched = ({ sheet }: Draft): boolean => sheet.past.length > 0
