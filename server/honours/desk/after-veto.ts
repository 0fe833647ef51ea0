import type { UnitInLevel } from '#server/org'
import { command, type OfficerCall } from '#server/platform'
import { scoreIn } from '../scores'
import { type FlagPeriod, periods } from '../store'
import { restand } from '../take/restand'
import { standingVetoes } from '../take/take-scores'
import { vetoesOf } from '../take/unit-score'

/** States in which a veto may come or go; while the snapshot is being taken nothing moves. */
export const VETO_STATES: readonly string[] = ['running', 'checking', 'notice']

const idsOf = (vetoes: readonly { readonly id: string }[]): string =>
  vetoes
    .map(({ id }) => id)
    .toSorted()
    .join()

/** Whether what was published of a unit says all vetoes that stand, and no other. Two operations. */
async function saysSo({ _id, version }: FlagPeriod, unit: string): Promise<boolean> {
  const standing = vetoesOf(await standingVetoes(_id), unit)
  const score = await scoreIn(_id, version, unit)
  return idsOf(score?.vetoes ?? []) === idsOf(standing)
}

/**
 * What a veto, or its lifting, does once it is written. Before the notice the checked standing changes at once; what
 * was published already becomes another version, which says so, and is checked and published anew. A preview takes it
 * in by itself. At most nine operations; doing it again changes nothing.
 */
export async function afterVeto(
  { now }: OfficerCall,
  id: string,
  { unit, level }: UnitInLevel,
  reason: string,
): Promise<void> {
  if (await restand(id, level, now.getTime())) return
  const period = await periods.get(id)
  if (period?.state !== 'notice' || (await saysSo(period, unit))) return
  await periods.update(
    { _id: id, state: 'notice', version: period.version },
    { state: 'closing', reason, seq: command.inc(1) },
  )
}
