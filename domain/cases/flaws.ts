import { keyFits, QUESTION_TYPES } from '../bank'
import type { CaseQuestion, CaseText } from './case'
import { citationsOf } from './citations'

/** What a draft lacks before it can be handed in (未写完); each is a sentence on the page. */
export const CASE_FLAWS = [
  'title',
  'lead',
  'facts',
  'evidence',
  'dispute',
  'decision',
  'lesson',
  'basis',
  'procedure',
  'questions',
  'noMoment',
  'momentOutside',
  'question',
  'key',
  'citation',
] as const
export type CaseFlaw = (typeof CASE_FLAWS)[number]

const isBlank = (text: string): boolean => text.trim() === ''

const isWhole = ({ type, stem, takeaway, reason }: CaseQuestion): boolean =>
  QUESTION_TYPES.includes(type) && ![stem, takeaway, reason].some(isBlank)

/** Moments lie inside the video, none in its last second, where nobody could go on. */
const isInside = (at: number | null, seconds: number | null): boolean =>
  at === null || (seconds !== null && at >= 1 && at < seconds - 1)

/** What a case with a video of so many seconds (null: none) lacks; `known` tells which citations our law index has. */
export function flawsOf(
  text: CaseText,
  seconds: number | null,
  known: (citation: CaseText['basis'][number]['citation']) => boolean,
): CaseFlaw[] {
  const { questions } = text
  const lacks: readonly (readonly [CaseFlaw, boolean])[] = [
    ...(['title', 'lead', 'facts', 'dispute', 'decision', 'lesson'] as const).map(
      (field) => [field, isBlank(text[field])] as const,
    ),
    ['evidence', text.evidence.length === 0 || text.evidence.some(isBlank)],
    ['basis', text.basis.length === 0 || text.basis.some(({ says }) => isBlank(says))],
    ['procedure', text.procedure.length < 2 || text.procedure.some(({ what }) => isBlank(what))],
    ['questions', questions.length < 1 || questions.length > 5],
    ['noMoment', seconds !== null && !questions.some(({ at }) => at !== null)],
    ['momentOutside', !questions.every(({ at }) => isInside(at, seconds))],
    ['question', !questions.every(isWhole)],
    ['key', !questions.every(keyFits)],
    ['citation', !citationsOf(text).every(known)],
  ]
  return lacks.flatMap(([flaw, is]) => (is ? [flaw] : []))
}
