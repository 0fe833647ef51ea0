import { BOUND_CAST, CAST } from './cast'
import { competitors } from './meets/competitors'
import { officials } from './officials'
import { demoOrganisation } from './organisation'
import { contestants } from './season/contestants'

const COMRADES = 7

/** The comrades of the first officer: they study too, so that their unit has figures to show. */
const comrades = (): string[] =>
  demoOrganisation()
    .officers.filter(
      ({ unit, _id }) =>
        unit === CAST.officer.unit && !BOUND_CAST.some(({ officerId }) => officerId === _id),
    )
    .slice(0, COMRADES)
    .map(({ _id }) => _id)

const isCast = (id: string): boolean =>
  Object.values(CAST).some(({ officerId }) => officerId === id)
const inMeets = (): string[] => competitors().map(({ _id }) => _id)

/** Who is bound from the beginning, by officer: the cast but for the one who tries it, and who plays along: in contests, meets and offices. */
export const demoOpenids = (): ReadonlyMap<string, string> =>
  new Map([
    ...BOUND_CAST.map(({ officerId, openid }) => [officerId, openid] as const),
    ...[...comrades(), ...contestants(), ...inMeets(), ...officials()]
      .filter((id) => !isCast(id))
      .map((id) => [id, `demo-${id}`] as const),
  ])

/** Those who have studied for two weeks, the first officer first. */
export const demoLearners = (): string[] => [
  CAST.officer.openid,
  ...comrades().map((id) => `demo-${id}`),
]
