import type { Gather } from '../evidence'
import {
  type FlagPeriod,
  type FlagVersion,
  periods,
  standings,
  type UnitChange,
  type UnitScore,
  unitScores,
} from '../store'
import { takeScores } from './take-scores'
import { writeStandings } from './write-standing'

const MOST = 1000
const FIELDS = { unit: true, total: true, vetoes: true }
type Counting = Pick<UnitScore, 'unit' | 'total' | 'vetoes'>

/** What a unit is ranked by: nothing while it is barred. */
const counting = ({ total, vetoes }: Counting): number | null => (vetoes.length > 0 ? null : total)

/** What a version changes of the one before; the first changes nothing. One operation, none for the first. */
async function changesOf(
  { _id: period, version }: FlagPeriod,
  scores: readonly UnitScore[],
): Promise<UnitChange[]> {
  if (version === 0) return []
  const found: Counting[] = await unitScores.find(
    { period, version },
    { limit: MOST, fields: FIELDS },
  )
  const before = new Map(found.map((score) => [score.unit, counting(score)]))
  return scores.flatMap((score) => {
    const { unit, name, parentName } = score
    const change = { before: before.get(unit) ?? null, after: counting(score) }
    return change.before === change.after ? [] : [{ unit, name, parentName, ...change }]
  })
}

/** Puts the version into force by one conditional change: whoever is overtaken has done nothing. */
async function settle(period: FlagPeriod, taken: FlagVersion, units: number): Promise<void> {
  const { _id, seq, versions } = period
  await periods.update(
    { _id, seq, state: 'closing' },
    {
      ...{ state: 'checking', seq: seq + 1, version: taken.version, units, reason: null },
      versions: [...versions, taken],
      notice: null,
    },
  )
}

/** Nobody needs the previews of a closed period. Two operations. */
async function removePreview(period: string): Promise<void> {
  await unitScores.remove({ period, version: 0 })
  await standings.remove({ period, version: 0 })
}

/**
 * Takes a closed period's snapshot (快照) as its next version, a portion in each run, then the standings, then the
 * state: a crash anywhere is taken up where it was. How many scores are left. At most ten operations beside those of
 * the portion.
 */
export async function close(period: FlagPeriod, gather: Gather, at: number): Promise<number> {
  const version = period.version + 1
  const { scores, left } = await takeScores(period, version, gather, at)
  if (left > 0) return left
  await writeStandings(period, version, scores, at)
  const changes = await changesOf(period, scores)
  await settle(period, { version, at, reason: period.reason ?? '', changes }, scores.length)
  if (version === 1) await removePreview(period._id)
  return 0
}
