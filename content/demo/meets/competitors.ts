import { shareOf } from '#domain/lot'
import type { Officer } from '#domain/org'
import { CAST } from '../cast'
import { DEMO_CITIES, DEMO_COUNTIES, type DemoCity } from '../officials'
import { demoOrganisation } from '../organisation'

/** Of each county so many compete and sit the exam of the meet: enough people for a figure of their unit. */
const OF_EACH = 5
const YOUNGEST = 24
const AGES = 26
const FEMALE = /[兰梅英霞芬娟艳淑丽美桂芳雅佳雨欣雯萍珍敏凤云]/

/** Officers of the cast who have another part. */
const BUSY: readonly string[] = Object.values(CAST)
  .filter((someone) => someone !== CAST.officer && someone !== CAST.squadLeader)
  .map(({ officerId }) => officerId)

/** Squads first: those who compete work on the road. The first officer's squad before others of the county. */
const rank = ({ unit, _id }: Officer): number =>
  (unit === CAST.officer.unit ? 0 : unit.split('-').length > 2 ? 1 : 2) * 2 +
  (_id === CAST.officer.officerId ? 0 : 1)

function of(county: string): Officer[] {
  return demoOrganisation()
    .officers.filter(
      ({ path, status, _id }) =>
        path.includes(county) && status === 'active' && !BUSY.includes(_id),
    )
    .map((officer, place) => ({ officer, place }))
    .toSorted((a, b) => rank(a.officer) - rank(b.officer) || a.place - b.place)
    .slice(0, OF_EACH)
    .map(({ officer }) => officer)
}

const byCity = new Map(DEMO_CITIES.map((city) => [city, of(DEMO_COUNTIES[city])]))

/** Who competes for a city's county: five, the best two first. */
export const competitorsOf = (city: DemoCity): readonly Officer[] => byCity.get(city) ?? []

/** All of them; they are bound, since they sit an exam and a round. */
export const competitors = (): readonly string[] =>
  DEMO_CITIES.flatMap((city) => competitorsOf(city).map(({ _id }) => _id))

/** An invented officer as a meet asks for them: sex and age are made up like the person. */
export const memberOf = ({
  _id,
  name,
}: Officer): { officer: string; sex: 'm' | 'f'; age: number } => ({
  officer: _id,
  sex: FEMALE.test(name.slice(1)) ? 'f' : 'm',
  age: YOUNGEST + Math.floor(AGES * shareOf(`age:${_id}`)),
})
