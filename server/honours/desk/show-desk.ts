import type { Reply } from '#contract/index'
import { beijingDayOf } from '#domain/beijing-day'
import { nextPeriod, periodOf } from '#domain/honours'
import { unitsInLevels } from '#server/org'
import { currentPlan } from '#server/plan'
import { type FlagPeriod, objections, periods, unitScores } from '../store'

type Desk = Reply<'honours', 'periods'>
type Line = Desk['periods'][number]

/** Ten years of quarters. */
const SHOWN = 40
const MOST = 1000

/** How far the timer is with a period that is being closed; of any other all is scored. At most two operations. */
async function progressOf({ _id, state, version, units }: FlagPeriod) {
  if (state !== 'closing') return { scored: units, units }
  const where = { period: _id, version: version + 1 }
  const scored = await unitScores.find(where, { limit: MOST, fields: { _id: true } })
  return { scored: scored.length, units: (await unitsInLevels()).length }
}

async function openObjections({ _id, state }: FlagPeriod): Promise<number> {
  if (state === 'running' || state === 'awarded') return 0
  const where = { period: _id, answered: false }
  return (await objections.find(where, { limit: MOST, fields: { _id: true } })).length
}

/** A period as the province runs it. At most three operations, none for one that is awarded. */
export async function showPeriod(period: FlagPeriod): Promise<Line> {
  const { _id, state, from, until, version, notice, winners } = period
  return {
    ...{ period: _id, state, from, until, version },
    noticeUntil: notice?.until ?? null,
    ...(await progressOf(period)),
    openObjections: await openObjections(period),
    winners: winners.map(({ group, unit, name, parentName, total, handover }) => ({
      ...{ group, unit, name, parentName, total },
      since: handover?.day ?? null,
    })),
  }
}

/** What may be opened next: the one after the last, or the one this day lies in when there was none; null while one runs. */
export async function nextOf(known: readonly FlagPeriod[], now: Date): Promise<string | null> {
  if (known.some(({ state }) => state === 'running')) return null
  const { honours } = await currentPlan(now)
  const [last] = known
  return last ? nextPeriod(last._id, honours.period) : periodOf(beijingDayOf(now), honours.period)
}

/** All periods, the latest first. One operation. */
export const allPeriods = (): Promise<FlagPeriod[]> =>
  periods.find({}, { sort: [['from', 'desc']], limit: SHOWN })

/** The desk of flags (办红旗). Two operations, and three for each period under way. */
export async function showDesk(now: Date): Promise<Desk> {
  const known = await allPeriods()
  const lines: Line[] = []
  for (const period of known) lines.push(await showPeriod(period))
  return { now: now.getTime(), next: await nextOf(known, now), periods: lines }
}
