import { type Criterion, type Mark, pointsOf } from '#domain/rubric'

/** Points without noughts that say nothing. @example plainPoints(950) // '9.5' */
export const plainPoints = (points: number): string => String(points / 100)

const decimalsOf = (step: number): number => {
  if (step % 100 === 0) return 0
  return step % 10 === 0 ? 1 : 2
}

/** Points as the keys of a criterion show them: the most plain, the others by its step. @example '10', '9.0' */
export const keyPoints = (
  { most, step }: Pick<Criterion, 'most' | 'step'>,
  points: number,
): string => (points === most ? plainPoints(points) : (points / 100).toFixed(decimalsOf(step)))

/** A total to two places, as standings show it. @example totalPoints(7250) // '72.50' */
export const totalPoints = (points: number): string => (points / 100).toFixed(2)

/** What a mark comes to: as on its key, or plain once something was taken from it. */
export function markPoints(criterion: Criterion, mark: Mark): string {
  const points = pointsOf(criterion, mark)
  return points === mark.given ? keyPoints(criterion, points) : plainPoints(points)
}
