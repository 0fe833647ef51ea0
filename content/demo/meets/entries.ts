import type { Input } from '#contract/index'
import type { Ask } from '../asking'
import { DEMO_CITIES, DEMO_COUNTIES, type DemoCity, ofCity, openidOf } from '../officials'
import { demoOrganisation } from '../organisation'
import { competitorsOf, memberOf, teamOf } from './competitors'
import { REGION_OF } from './regions'
import type { MeetTerms } from './terms'

type Entry = Omit<Input<'meets', 'enter'>, 'meet'>

/** Who was entered, as the demonstration goes on with them. */
export interface Entered extends Entry {
  readonly entrant: string
  readonly city: DemoCity
}

const units = new Map(demoOrganisation().units.map((unit) => [unit._id, unit.name]))
const eventsOf = ({ events }: MeetTerms, entry: 'team' | 'single'): string[] =>
  events.flatMap((event) => (event.entry === entry ? [event.id] : []))

/** A county's team for all team events. */
function team(city: DemoCity, terms: MeetTerms): Entry {
  const unit = DEMO_COUNTIES[city]
  return {
    ...{ key: `demo-team-${unit}`, unit, region: REGION_OF[city], kind: 'team' },
    name: `${units.get(unit)}代表队`,
    events: eventsOf(terms, 'team'),
    members: teamOf(city).map(memberOf),
  }
}

/** Events the second of a county stays out of: they are too few for all-round. */
const FIRST_ONLY: readonly string[] = ['caseLesson', 'fileReview']

function singles(city: DemoCity, terms: MeetTerms, count: number): Entry[] {
  const unit = DEMO_COUNTIES[city]
  const all = eventsOf(terms, 'single')
  return competitorsOf(city)
    .slice(0, count)
    .map((officer, nth) => ({
      ...{ key: `demo-single-${officer._id}`, unit, region: REGION_OF[city], kind: 'single' },
      name: officer.name,
      events: nth === 0 ? all : all.filter((event) => !FIRST_ONLY.includes(event)),
      members: [memberOf(officer)],
    }))
}

/** Each city's liaison enters the county's team and so many single officers (报名). Three calls a city with two of them. */
export async function enterAll(
  ask: Ask,
  meet: string,
  terms: MeetTerms,
  singlesOfEach: number,
): Promise<Entered[]> {
  const entered: Entered[] = []
  for (const city of DEMO_CITIES)
    for (const entry of [team(city, terms), ...singles(city, terms, singlesOfEach)]) {
      const openid = openidOf(ofCity(city, 'liaison')._id)
      const { entrant } = await ask(openid, 'meets', 'enter', { ...entry, meet })
      entered.push({ ...entry, entrant, city })
    }
  return entered
}
