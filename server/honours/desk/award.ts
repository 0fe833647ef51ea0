import { beijingDayOf } from '#domain/beijing-day'
import { LEVELS } from '#domain/boards'
import { isNoticeOpen } from '#domain/honours'
import { unitsOf } from '#server/org'
import { isRefusal, refuse, type UseCase } from '#server/platform'
import { scoreIn, standingIn } from '../scores'
import { type FlagPeriod, objections, periods, type Winner } from '../store'
import { changePeriod, otherState } from './change-period'
import { showDesk } from './show-desk'

const MOST = 1000
/** Where a city stands on a way from the province down. */
const CITY = 1

async function winnerOf({ _id, version }: FlagPeriod, group: Winner['group']): Promise<Winner[]> {
  const standing = await standingIn(_id, version, group)
  const first = standing?.lines.find(({ rank }) => rank === 1)
  if (!first || first.total === null) return []
  const { unit, name, parentName, total } = first
  const cityUnit = (await scoreIn(_id, version, unit))?.path[CITY] ?? unit
  const [city] = await unitsOf([cityUnit])
  const place = { cityUnit, city: city?.name ?? name }
  return [{ group, unit, name, parentName, ...place, total, handover: null }]
}

/** Who is first in each group; nobody where nobody is ranked. At most nine operations. */
async function winnersOf(period: FlagPeriod): Promise<Winner[]> {
  const winners: Winner[] = []
  for (const group of LEVELS) winners.push(...(await winnerOf(period, group)))
  return winners
}

async function openOf(period: string): Promise<number> {
  const where = { period, answered: false }
  return (await objections.find(where, { limit: MOST, fields: { _id: true } })).length
}

/**
 * Awards the flags (授旗) of a period whose notice is over and whose objections are answered. Objections end with the
 * notice, so that none can come in between. Some twenty operations.
 */
export const award: UseCase<'honours', 'award'> = async (call, { period: id }) => {
  const today = beijingDayOf(call.now)
  const period = await periods.get(id)
  if (!period) return refuse('PERIOD_NOT_FOUND')
  if (period.state === 'awarded') return showDesk(call.now)
  if (period.state !== 'notice' || !period.notice) return refuse('NOT_PUBLIC')
  if (isNoticeOpen(period.notice, today))
    return refuse('NOTICE_RUNS', { until: period.notice.until })
  const open = await openOf(id)
  if (open > 0) return refuse('OBJECTIONS_OPEN', { open })
  const winners = await winnersOf(period)
  const awarded = await changePeriod(call, id, (found) => {
    if (found.state === 'awarded') return 'done'
    if (found.seq !== period.seq) return otherState(found)
    return {
      change: { state: 'awarded', winners, awardedOn: today },
      said: { act: 'awardFlags' },
    }
  })
  return isRefusal(awarded) ? awarded : showDesk(call.now)
}
