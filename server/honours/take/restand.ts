import type { Group } from '#domain/honours'
import { type FlagPeriod, periods, type UnitScore, unitScores } from '../store'
import { replace, standingVetoes } from './take-scores'
import { digested, vetoesOf } from './unit-score'
import { writeStanding } from './write-standing'

const MOST = 1000
const TRIES = 5
const WITHOUT_EVIDENCE = { 'indicators.evidence': false }

const sameVetoes = (a: UnitScore['vetoes'], b: UnitScore['vetoes']): boolean =>
  a.map(({ id }) => id).join() === b.map(({ id }) => id).join()

/** Writes a score's vetoes anew, where they are others than it says. */
async function withVetoes(id: string, vetoes: UnitScore['vetoes']): Promise<void> {
  const score = await unitScores.get(id)
  if (score) await replace(digested({ ...score, vetoes }))
}

async function once(period: FlagPeriod, group: Group, at: number): Promise<void> {
  const { _id, version } = period
  const standing = await standingVetoes(_id)
  const scores = await unitScores.find(
    { period: _id, version, group },
    { limit: MOST, fields: WITHOUT_EVIDENCE },
  )
  const barred = scores.map((score) => ({ ...score, vetoes: vetoesOf(standing, score.unit) }))
  for (const [place, score] of scores.entries()) {
    const vetoes = barred[place]?.vetoes ?? []
    if (!sameVetoes(score.vetoes, vetoes)) await withVetoes(score._id, vetoes)
  }
  await writeStanding(period, version, group, barred, at)
}

/**
 * Ranks a group of a checked period anew by the vetoes (一票否决) that stand by now; whoever was overtaken ranks again, so
 * that the last one has seen all. Undefined when the period is checked no more. Six operations, and two for each unit
 * a veto came to or was lifted from.
 */
export async function restand(
  id: string,
  group: Group,
  at: number,
): Promise<FlagPeriod | undefined> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const period = await periods.get(id)
    if (period?.state !== 'checking') return undefined
    await once(period, group, at)
    const seq = period.seq + 1
    if ((await periods.update({ _id: id, seq: period.seq, state: 'checking' }, { seq })) > 0)
      return { ...period, seq }
  }
  throw new Error(`${id} changed ${TRIES} times while it was ranked`)
}
