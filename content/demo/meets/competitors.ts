import { shareOf } from '#domain/lot'
import type { Officer } from '#domain/org'
import { CAST } from '../cast'
import { DEMO_CITIES, DEMO_COUNTIES, type DemoCity } from '../officials'
import { demoOrganisation } from '../organisation'

/** Of each county so many compete and sit the exam of the meet: enough people for a figure of their unit. */
const OF_EACH = 5
const TEAM = 4
const YOUNGEST = 24
const AGES = 26
const FEMALE = /[兰梅英霞芬娟艳淑丽美桂芳雅佳雨欣雯萍珍敏凤云]/
const STATION_DEPTH = 4

const { officers } = demoOrganisation()
const first = officers.filter(({ _id }) => _id === CAST.officer.officerId)

/** The cast has other parts, and the first officer's squad its own exams and rounds. */
const isFree = ({ _id, unit, status }: Officer): boolean =>
  status === 'active' &&
  unit !== CAST.officer.unit &&
  !Object.values(CAST).some(({ officerId }) => officerId === _id)

/** Squads first: those who compete work on the road. */
function of(county: string): Officer[] {
  const free = officers.filter((each) => each.path.includes(county) && isFree(each))
  const isSquad = ({ path }: Officer) => path.length === STATION_DEPTH
  return [...free.filter(isSquad), ...free.filter((each) => !isSquad(each))].slice(0, OF_EACH)
}

const byCity = new Map(DEMO_CITIES.map((city) => [city, of(DEMO_COUNTIES[city])]))

/** Who competes for a city's county: five; the first two enter single events. */
export const competitorsOf = (city: DemoCity): readonly Officer[] => byCity.get(city) ?? []

/** Four for the team events; the first officer is in the team of 和平. */
export const teamOf = (city: DemoCity): readonly Officer[] =>
  [...first.filter(({ path }) => path.includes(city)), ...competitorsOf(city)].slice(0, TEAM)

/** All who sit the exam of the meet; they are bound. */
export const competitors = (): readonly Officer[] => DEMO_CITIES.flatMap(competitorsOf)

/** An invented officer as a meet asks for them: sex and age are made up like the person. */
export const memberOf = ({ _id, name }: Officer) => ({
  officer: _id,
  sex: FEMALE.test(name.slice(1)) ? ('f' as const) : ('m' as const),
  age: YOUNGEST + Math.floor(AGES * shareOf(`age:${_id}`)),
})
