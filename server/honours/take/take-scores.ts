import { unitsInLevels } from '#server/org'
import { command } from '#server/platform'
import type { Gather } from '../evidence'
import { type FlagPeriod, type UnitScore, unitScores, vetoes } from '../store'
import { unitScore } from './unit-score'

/** Documents one run of the timer writes at most; what is left comes with the next. */
const WRITTEN_MOST = 60
/** A score with its evidence weighs some ten KB. */
const ADDED_AT_ONCE = 20
const MOST = 1000

/** All scores as they are by now, and how many of them are not written yet. */
export interface Taken {
  readonly scores: readonly UnitScore[]
  readonly left: number
}

type Known = ReadonlyMap<string, string>

async function knownOf(period: string, version: number): Promise<Known> {
  const found = await unitScores.find(
    { period, version },
    { limit: MOST, fields: { digest: true } },
  )
  return new Map(found.map(({ _id, digest }) => [_id, digest]))
}

/** Vetoes of a period that stand (一票否决). One operation. */
export const standingVetoes = async (period: string) =>
  (await vetoes.find({ period }, { limit: MOST })).filter(({ lifted }) => lifted === null)

async function addAll(fresh: readonly UnitScore[]): Promise<void> {
  for (let from = 0; from < fresh.length; from += ADDED_AT_ONCE)
    await unitScores.addMany(fresh.slice(from, from + ADDED_AT_ONCE))
}

/** Puts a score in the place of the one that is there. */
export const replace = ({ _id, ...score }: UnitScore): Promise<number> =>
  unitScores.update({ _id }, score)

/** Units that are no more. */
async function removeGone(known: Known, scores: readonly UnitScore[]): Promise<void> {
  const there = new Set(scores.map(({ _id }) => _id))
  const gone = [...known.keys()].filter((id) => !there.has(id))
  if (gone.length > 0) await unitScores.remove({ _id: command.in(gone) })
}

/**
 * Takes the scores of a version: gathers all evidence anew, and writes those that are not as they are to be, so many
 * at most. It needs no memory of how far it came: whoever takes it up after a crash finds what is left, and when
 * nothing is, all scores are of one gathering. Only under the timer's lease. Three operations, what gathering needs,
 * and at most 61.
 */
export async function takeScores(
  period: FlagPeriod,
  version: number,
  gather: Gather,
  at: number,
): Promise<Taken> {
  const [units, gathered, standing, known] = [
    await unitsInLevels(),
    await gather(period),
    await standingVetoes(period._id),
    await knownOf(period._id, version),
  ]
  const made = { period, version, gathered, vetoes: standing, at }
  const scores = units.map((unit) => unitScore(unit, made))
  await removeGone(known, scores)
  const waiting = scores.filter(({ _id, digest }) => known.get(_id) !== digest)
  const now = waiting.slice(0, WRITTEN_MOST)
  await addAll(now.filter(({ _id }) => !known.has(_id)))
  for (const score of now.filter(({ _id }) => known.has(_id))) await replace(score)
  return { scores, left: waiting.length - now.length }
}
