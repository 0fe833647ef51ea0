import { LEVELS } from '#domain/boards'
import { type Contender, type Group, standingOf } from '#domain/honours'
import { type FlagPeriod, type GroupStanding, type StandingLine, standings } from '../store'
import { versionId } from './unit-score'

/** What a standing needs of a unit's score. */
export interface Placed extends Pick<StandingLine, 'unit' | 'name' | 'parentName'> {
  readonly group: Group
  readonly indicators: Contender['score']['indicators']
  readonly total: number | null
  readonly vetoes: readonly unknown[]
}

const contender = ({ unit, indicators, total, vetoes }: Placed): Contender => ({
  unit,
  score: { indicators, total },
  vetoed: vetoes.length > 0,
})

/** A group's lines, in their places. */
export function linesOf({ _id, scheme }: FlagPeriod, scores: readonly Placed[]): StandingLine[] {
  const words = new Map(scores.map(({ unit, name, parentName }) => [unit, { name, parentName }]))
  return standingOf(scores.map(contender), scheme, _id).map((place) => ({
    ...place,
    ...(words.get(place.unit) ?? { name: '', parentName: '' }),
  }))
}

/** Writes one group's standing (名次), in the place of what is there. At most two operations. */
export async function writeStanding(
  period: FlagPeriod,
  version: number,
  group: Group,
  scores: readonly Placed[],
  at: number,
): Promise<void> {
  const lines = linesOf(period, scores)
  const _id = versionId(period._id, version, group)
  const standing: GroupStanding = { _id, period: period._id, version, group, lines, at }
  if (!(await standings.add(standing))) await standings.update({ _id }, { lines, at })
}

/** Writes all groups' standings. At most six operations. */
export async function writeStandings(
  period: FlagPeriod,
  version: number,
  scores: readonly Placed[],
  at: number,
): Promise<void> {
  for (const group of LEVELS) {
    const own = scores.filter((score) => score.group === group)
    await writeStanding(period, version, group, own, at)
  }
}
