import type { MeasureOf } from '#domain/meets'
import type { Content, Draft, Duty } from './draft'
import { valueTyped } from './typing'

/** What is measured at a duty; a count where nothing is, which no sheet of a rubric asks. */
export const measureOf = ({ scoring }: Pick<Duty, 'scoring'>): MeasureOf =>
  scoring.kind === 'measured' ? scoring.standards.measure : 'count'

/** The rubric of a duty; undefined where something is measured. */
export const rubricOf = ({ scoring }: Pick<Duty, 'scoring'>) =>
  scoring.kind === 'judged' || scoring.kind === 'checked' ? scoring.rubric : undefined

/** What a draft says, as it is signed; undefined while no value is typed. */
export function contentOf(duty: Pick<Duty, 'scoring'>, { sheet }: Draft): Content | undefined {
  if (sheet.kind === 'marks') return { kind: 'marks', marks: sheet.marks }
  const value = valueTyped(measureOf(duty), sheet)
  return value === undefined ? undefined : { kind: 'value', value, note: sheet.note.trim() }
}
