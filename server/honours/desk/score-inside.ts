import { refuse, type UseCase } from '#server/platform'
import { rankedScore } from '../scores'
import { showScore } from '../show'
import { periods } from '../store'

/** A unit's score whatever the state: what the province must be able to explain. Three operations. */
export const scoreInside: UseCase<'honours', 'scoreInside'> = async (_, { period: id, unit }) => {
  const period = await periods.get(id)
  if (!period) return refuse('PERIOD_NOT_FOUND')
  const found = await rankedScore(id, period.version, unit)
  return found ? showScore(period, found.score, found) : refuse('UNIT_NOT_FOUND')
}
