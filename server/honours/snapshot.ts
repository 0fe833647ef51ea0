import type { KeptScore, Period, Snapshot } from '#domain/honours'
import { command } from '#server/platform'
import { scoreIn, standingIn } from './scores'
import { periods, type UnitScore, unitScores } from './store'

/** Scores with all their evidence: a read brings 1 MB at most. */
const PAGE = 20

async function scoresOf({ period, version, group }: UnitScore): Promise<UnitScore[]> {
  const all: UnitScore[] = []
  let page: UnitScore[]
  do {
    page = await unitScores.find(
      { period, version, group, _id: command.gt(all.at(-1)?._id ?? '') },
      { sort: [['_id', 'asc']], limit: PAGE },
    )
    all.push(...page)
  } while (page.length === PAGE)
  return all
}

/** What an explanation needs of a score: nothing of how it is stored. */
const kept = ({
  unit,
  indicators,
  earned,
  applicable,
  deducted,
  total,
  vetoes,
}: UnitScore): KeptScore => ({
  ...{ unit, vetoes, indicators },
  ...{ earned, applicable, deducted, total },
})

/** The snapshot (快照) of a unit's group in the version of a period that counts, with how the unit is called. */
export interface NamedSnapshot extends Snapshot {
  readonly name: string
  readonly version: number
}

/** What is known of a unit's published score; undefined without it. Three operations, and one for each twenty units. */
export async function snapshotFor(id: Period, unit: string): Promise<NamedSnapshot | undefined> {
  const period = await periods.get(id)
  const score = period && (await scoreIn(id, period.version, unit))
  if (!period || !score) return undefined
  const standing = await standingIn(id, period.version, score.group)
  const places = (standing?.lines ?? []).map(({ unit: of, rank, total, vetoed, toldBy }) => ({
    ...{ unit: of, rank, total, vetoed, toldBy },
  }))
  const scores = (await scoresOf(score)).map(kept)
  const { scheme, version } = period
  return { period: id, scheme, scores, places, name: score.name, version }
}
