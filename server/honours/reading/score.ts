import { isPublic } from '#domain/honours'
import type { Officer } from '#domain/org'
import { refuse, type UseCase } from '#server/platform'
import { rankedScore } from '../scores'
import { showScore } from '../show'
import { type FlagPeriod, periods } from '../store'

/** Of a running period one's own unit's, and those it lies in. */
const isOwn = ({ state }: FlagPeriod, { path }: Officer, unit: string): boolean =>
  state === 'running' && path.includes(unit)

/** A unit's whole score, down to each piece of evidence. Three operations. */
export const score: UseCase<'honours', 'score'> = async ({ officer }, { period: id, unit }) => {
  const period = await periods.get(id)
  if (!period) return refuse('PERIOD_NOT_FOUND')
  if (!isPublic(period.state) && !isOwn(period, officer, unit)) return refuse('NOT_PUBLIC')
  const found = await rankedScore(id, period.version, unit)
  return found ? showScore(period, found.score, found) : refuse('UNIT_NOT_FOUND')
}
