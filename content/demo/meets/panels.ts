import type { Input } from '#contract/index'
import { DEMO_CITIES, type DemoCity, ofCity, PROVINCE_JUDGE } from '../officials'
import { type Floor, type OfStage, ORGANISER } from './floor'
import { REGION_OF, REGIONS, type RegionId } from './regions'

type Panels = Input<'meets', 'panel'>['panels']

const judgeOf = (city: DemoCity): string => ofCity(city, 'judge')._id

/** The province's judge in the chair, with those of some cities (评委组); whoever is of an entrant's city stays away. */
export const panelOf = (...cities: readonly DemoCity[]): Panels => [
  {
    id: 'all',
    region: null,
    judges: [PROVINCE_JUDGE._id, ...cities.map(judgeOf)],
    chief: PROVINCE_JUDGE._id,
  },
]

/** A panel with somebody of a city in the chair. */
export const chairedBy = (city: DemoCity, ...others: readonly DemoCity[]): Panels =>
  panelOf(city, ...others).map((panel) => ({ ...panel, chief: judgeOf(city) }))

/** In each region three judges of other regions. */
export const panelsAbroad = (): Panels =>
  REGIONS.map(({ id }) => {
    const judges = abroad(id).map(judgeOf)
    return { id, region: id, judges, chief: judges[0] ?? '' }
  })

const OF_REGION = 3
const abroad = (region: RegionId): DemoCity[] =>
  DEMO_CITIES.filter((city) => REGION_OF[city] !== region).slice(0, OF_REGION)

/** Sets the panels of a stage. One call. */
export async function seatPanels({ ask, meet }: Floor, of: OfStage, panels: Panels) {
  await ask(ORGANISER, 'meets', 'panel', { ...of, meet, panels })
}
