import { shuffle } from '#domain/lot'
import { BOUND_CAST, CAST } from '../cast'
import { DEMO_SEED, demoOrganisation } from '../organisation'

const CITIES = ['u-2101', 'u-2102', 'u-2107', 'u-2108']
const OF_EACH = 6

const isFree = (id: string): boolean =>
  !Object.values(CAST).some(({ officerId }) => officerId === id) &&
  !BOUND_CAST.some(({ officerId }) => officerId === id)

/** Invented officers of several cities who take part in the contests of the demonstration; the first officer's squad is among them. */
export function contestants(): string[] {
  const { officers } = demoOrganisation()
  const active = officers.filter(({ _id, status }) => status === 'active' && isFree(_id))
  const squad = active.filter(({ unit }) => unit === CAST.officer.unit)
  const others = CITIES.flatMap((city) => {
    const there = active.filter(
      ({ path, unit }) => path.includes(city) && unit !== CAST.officer.unit,
    )
    return shuffle(there, `${DEMO_SEED}:contest:${city}`).slice(0, OF_EACH)
  })
  return [...squad, ...others].map(({ _id }) => _id)
}
