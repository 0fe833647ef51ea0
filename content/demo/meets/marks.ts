import type { Input } from '#contract/index'
import { shareOf } from '#domain/lot'
import { type Member, type Scoring, standardOf } from '#domain/meets'
import type { Criterion, Deduction, Mark, Rubric } from '#domain/rubric'

type Content = Input<'judging', 'sign'>['content']
type Standards = Extract<Scoring, { readonly kind: 'measured' }>['standards']

/** Nobody in the demonstration is so far down that a judge would have to say why. */
const LEAST_GIVEN = 0.7

/** What a judge takes of a criterion for who is so good: about what is missing, more or less by the lot. */
const missing = ({ most, id }: Criterion, quality: number, seed: string): number =>
  most * (1 - quality) * (0.4 + 1.2 * shareOf(`${seed}:${id}`))

const given = ({ most, step }: Criterion, lost: number): number =>
  Math.max(most - step * Math.round(lost / step), step * Math.ceil((most * LEAST_GIVEN) / step))

/** Reasons in the order of the lot, as often as it takes to come near what is missing. */
function met({ deductions }: Criterion, lost: number, seed: string): Record<string, number> {
  const inOrder = deductions
    .filter(({ isFatal }) => !isFatal)
    .toSorted((a, b) => shareOf(`${seed}:${a.id}`) - shareOf(`${seed}:${b.id}`))
  let left = lost
  const times = ({ id, points, timesAtMost }: Deduction): readonly [string, number] => {
    const now = Math.min(timesAtMost, Math.round(left / points))
    left -= now * points
    return [id, now]
  }
  return Object.fromEntries(inOrder.map(times).filter(([, now]) => now > 0))
}

const markOf = (criterion: Criterion, quality: number, seed: string): Mark => {
  const lost = missing(criterion, quality, seed)
  const note = ''
  return criterion.step === 0
    ? { given: criterion.most, met: met(criterion, lost, `${seed}:${criterion.id}`), note }
    : { given: given(criterion, lost), met: {}, note }
}

/** A judge's marks (打分) for who is so good, by a rubric; the same seed gives the same. */
export const marksOf = ({ criteria }: Rubric, quality: number, seed: string) =>
  Object.fromEntries(
    criteria.map((criterion) => {
      const { given: points, met: reasons, note } = markOf(criterion, quality, seed)
      return [criterion.id, { given: points, met: { ...reasons }, note }]
    }),
  )

/** A time somewhat over the best one of the standard that holds for somebody. */
function timeOf(standards: Standards, member: Member, quality: number): number {
  const best = standardOf(standards, member)?.steps[0]?.value ?? 0
  return Math.round(best * (1 + (1 - quality) * 1.1))
}

/** What a judge signs for somebody: marks by the rubric, or the measured value. */
export function contentOf(
  scoring: Scoring,
  member: Member,
  quality: number,
  seed: string,
): Content {
  if (scoring.kind === 'judged' || scoring.kind === 'checked')
    return { kind: 'marks', marks: marksOf(scoring.rubric, quality, seed) }
  if (scoring.kind === 'measured')
    return { kind: 'value', value: timeOf(scoring.standards, member, quality), note: '' }
  throw new Error('nobody judges what is taken over')
}
