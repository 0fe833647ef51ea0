import type { Reply } from '#contract/index'
import { addressesOf } from '#server/media'
import type { UseCase } from '#server/platform'
import { type Stop, stopsOf } from '../holders'
import { type FlagPeriod, periods } from '../store'
import { showStop } from './show-stop'

type Shown = Reply<'honours', 'journey'>

/** Decades of quarters. */
const MOST = 200
const FIELDS = { state: true, from: true, until: true, winners: true }
type Listed = Pick<FlagPeriod, '_id' | 'state' | 'from' | 'until' | 'winners'>

/** How often each city held it, the most often first. */
function citiesOf(stops: readonly Stop[]): Shown['cities'] {
  const cities = new Map<string, { unit: string; name: string; times: number }>()
  for (const { winner } of stops) {
    const { cityUnit: unit, city: name } = winner
    cities.set(unit, { unit, name, times: (cities.get(unit)?.times ?? 0) + 1 })
  }
  return [...cities.values()].toSorted((a, b) => b.times - a.times || (a.unit < b.unit ? -1 : 1))
}

/** Addresses of pictures, each good for an hour; of one that is gone or unfit there is none. At most one operation. */
async function picturesOf(stops: readonly Stop[], now: Date): Promise<ReadonlyMap<string, string>> {
  const ids = stops.flatMap(({ winner }) => winner.handover?.picture ?? [])
  const cards = ids.length > 0 ? await addressesOf(ids, now) : []
  return new Map(
    cards.flatMap(({ id, state, url }) => (state === 'usable' && url ? [[id, url] as const] : [])),
  )
}

/** All stops of a group's flag with how it was handed over (红旗走过的路). Two operations. */
export const journey: UseCase<'honours', 'journey'> = async ({ now }, { group }) => {
  const listed: Listed[] = await periods.find(
    { state: 'awarded' },
    { sort: [['_id', 'desc']], limit: MOST, fields: FIELDS },
  )
  const stops = stopsOf(listed, group)
  const pictures = await picturesOf(stops, now)
  return {
    stops: stops.map((stop) => {
      const { handover } = stop.winner
      const picture = pictures.get(handover?.picture ?? '') ?? null
      return { ...showStop(stop), handover: handover && { ...handover, picture } }
    }),
    cities: citiesOf(stops),
  }
}
