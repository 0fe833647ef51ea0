import type { Period } from '#domain/honours'
import { type GroupStanding, standings, type UnitScore, unitScores } from './store'
import { versionId } from './take/unit-score'

/** A unit's score in a version of a period. One operation. */
export const scoreIn = (
  period: Period,
  version: number,
  unit: string,
): Promise<UnitScore | undefined> => unitScores.get(versionId(period, version, unit))

/** A group's standing in a version of a period. One operation. */
export const standingIn = (
  period: Period,
  version: number,
  group: string,
): Promise<GroupStanding | undefined> => standings.get(versionId(period, version, group))

/** A unit's score with its rank and the moment both are true as of. Two operations. */
export async function rankedScore(period: Period, version: number, unit: string) {
  const score = await scoreIn(period, version, unit)
  if (!score) return undefined
  const standing = await standingIn(period, version, score.group)
  const rank = standing?.lines.find((line) => line.unit === unit)?.rank ?? null
  return { score, rank, asOf: standing?.at ?? score.at }
}
