import type { Officer } from '../org'
import { placesOf } from '../org'
import type { Sitting } from './sitting'

type Person = Pick<Officer, 'path' | 'domain' | 'post' | 'grants' | 'status'>

const isOneOf = <T>(wanted: readonly T[], value: T): boolean =>
  wanted.length === 0 || wanted.includes(value)

/**
 * Whether an officer is invited to a sitting (参加范围): within the unit it was made for, in one of the units named,
 * and of a named domain, post and role. What is not named is open.
 */
export function mayEnter({ place, terms }: Pick<Sitting, 'place' | 'terms'>, who: Person): boolean {
  const { units, domains, posts, roles } = terms.who
  const within = place.at(-1)
  return (
    who.status === 'active' &&
    (within === undefined || who.path.includes(within)) &&
    (units.length === 0 || units.some((unit) => who.path.includes(unit))) &&
    isOneOf(domains, who.domain) &&
    isOneOf(posts, who.post) &&
    (roles.length === 0 || roles.some((role) => placesOf(who.grants, role).length > 0))
  )
}
