import type { Scoring } from '#domain/meets'
import type { Mark, Rubric } from '#domain/rubric'
import type { SheetFile } from '#server/meets'

/** What a judge marked: by a rubric, or a measured value. */
export type Content = SheetFile['content']

const tidyMark = (
  { deductions }: Rubric['criteria'][number],
  { given, met, note }: Mark,
): Mark => ({
  given,
  met: Object.fromEntries(
    deductions.flatMap(({ id }) => {
      const times = met[id] ?? 0
      return times > 0 ? [[id, times] as const] : []
    }),
  ),
  note,
})

/** Marks in the rubric's own order, without reasons that were not met: what says the same is kept the same. */
const tidyMarks = ({ criteria }: Rubric, marks: Readonly<Record<string, Mark>>) =>
  Object.fromEntries(
    criteria.flatMap((criterion) => {
      const mark = marks[criterion.id]
      return mark ? [[criterion.id, tidyMark(criterion, mark)] as const] : []
    }),
  )

/** A sheet's content in one form, so that two that say the same can be told from two that differ. */
export function tidy(scoring: Scoring, content: Content): Content {
  if (content.kind === 'value') return { kind: 'value', value: content.value, note: content.note }
  if (scoring.kind !== 'judged' && scoring.kind !== 'checked') return content
  return { kind: 'marks', marks: tidyMarks(scoring.rubric, content.marks) }
}

/** Whether two sheets say the same. */
export const saysTheSame = (scoring: Scoring, a: Content, b: Content): boolean =>
  JSON.stringify(tidy(scoring, a)) === JSON.stringify(tidy(scoring, b))
