import type { Hundredths } from '../points'
import type { Member } from './entrant'
import type { Standard, Standards } from './standards'

const fits = ({ sex, ageFrom, ageUntil, post }: Standard, who: Member): boolean =>
  (sex === null || sex === who.sex) &&
  who.age >= ageFrom &&
  who.age <= ageUntil &&
  (post === null || post === who.post)

/** The standard that holds for somebody (达标标准): the first row that fits; undefined when the table has none. */
export const standardOf = ({ rows }: Standards, who: Member): Standard | undefined =>
  rows.find((row) => fits(row, who))

/** The standard that holds for all of a team's members (a single entrant is a team of one): the first row that fits everybody. */
const standardFor = ({ rows }: Standards, members: readonly Member[]): Standard | undefined =>
  rows.find((row) => members.every((member) => fits(row, member)))

/**
 * What a measured value is worth to an entrant (折算得分): of the steps it reaches the best; 0 below all, and for who did
 * not finish; undefined when no standard holds for all members. A time reaches a step when it is not longer, a count or
 * a distance when it is not less.
 */
export function worthFor(
  standards: Standards,
  members: readonly Member[],
  value: number | null,
): Hundredths | undefined {
  const standard = standardFor(standards, members)
  if (!standard) return undefined
  if (value === null) return 0
  const isReached = (bound: number) =>
    standards.measure === 'time' ? value <= bound : value >= bound
  const reached = standard.steps.filter((step) => isReached(step.value))
  return reached.reduce((best, { points }) => Math.max(best, points), 0)
}

/** What a measured value is worth to one person. @example worthOf(RUN, { sex: 'm', age: 30, … }, 22_000) // 10000 */
export const worthOf = (
  standards: Standards,
  who: Member,
  value: number | null,
): Hundredths | undefined => worthFor(standards, [who], value)
