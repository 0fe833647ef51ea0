import { type Member, type Scoring, type Standards, worthOf } from '#domain/meets'
import { divided, type Hundredths } from '#domain/points'
import { flawsOf, type Marks, pointsOf, type Rubric, totalOf } from '#domain/rubric'
import { refuse } from '#server/platform'
import type { Content } from './content'

/** What a sheet comes to: its total, and what each criterion came to; no criteria where something was measured. */
export interface Worth {
  readonly total: Hundredths
  readonly byCriterion: Readonly<Record<string, Hundredths>>
}

function ofMarks(rubric: Rubric, marks: Marks) {
  const known = new Set(rubric.criteria.map(({ id }) => id))
  if (Object.keys(marks).some((id) => !known.has(id))) return refuse('OTHER_SCORING')
  const flaws = flawsOf(rubric, marks)
  if (flaws.length > 0) return refuse('NOT_COMPLETE', { flaws })
  const byCriterion = rubric.criteria.flatMap((criterion) => {
    const mark = marks[criterion.id]
    return mark ? [[criterion.id, pointsOf(criterion, mark)] as const] : []
  })
  return { total: totalOf(rubric, marks), byCriterion: Object.fromEntries(byCriterion) }
}

/** A team is measured once: the value is worth the mean of what it is worth to each member by their own standard. */
function ofValue(standards: Standards, members: readonly Member[], value: number | null) {
  const worths = members.flatMap((member) => worthOf(standards, member, value) ?? [])
  if (worths.length === 0 || worths.length < members.length) return refuse('NO_STANDARD')
  const sum = worths.reduce((total, points) => total + points, 0)
  return { total: divided(sum, worths.length), byCriterion: {} }
}

/** What a sheet comes to, or why it can't be signed: another way of scoring, not complete, no standard. */
export function worth(scoring: Scoring, members: readonly Member[], content: Content) {
  if (scoring.kind === 'measured' && content.kind === 'value')
    return ofValue(scoring.standards, members, content.value)
  if ((scoring.kind === 'judged' || scoring.kind === 'checked') && content.kind === 'marks')
    return ofMarks(scoring.rubric, content.marks)
  return refuse('OTHER_SCORING')
}
