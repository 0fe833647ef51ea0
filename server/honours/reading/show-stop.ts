import type { Reply } from '#contract/index'
import type { Stop } from '../holders'

type FlagStop = Reply<'honours', 'flag'>['journey'][number]

/** A stop of the flag's journey. */
export const showStop = ({ period, winner }: Stop): FlagStop => {
  const { unit, name, parentName, city, total, handover } = winner
  return { period, unit, name, parentName, city, total, since: handover?.day ?? null }
}
