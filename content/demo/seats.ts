import type { Domain } from '#domain/bank'
import type { Role, Unit } from '#domain/org'

/** A place in a unit that somebody fills (岗位), with what it allows. */
export interface Seat {
  readonly unit: Unit
  readonly post: string
  readonly domain: Domain
  /** Granted at the seat's own unit. */
  readonly roles: readonly Role[]
}

type Post = readonly [post: string, domain: Domain, ...roles: Role[]]

const PROVINCE: readonly Post[] = [
  ['总队长', 'general'],
  ['副总队长', 'road'],
  ['副总队长', 'highway'],
  ['法制科科长', 'general', 'legalReviewer'],
  ['教育培训科科长', 'general', 'organiser', 'bankEditor'],
  ['信息科科长', 'general', 'provincialAdmin'],
  ['党群科科员', 'general', 'branchEditor'],
  ['教官', 'highway', 'judge'],
  ['队员', 'road'],
  ['队员', 'highway'],
  ['队员', 'construction'],
  ['队员', 'water'],
]
const CITY: readonly Post[] = [
  ['队长', 'general'],
  ['法制员', 'general', 'legalReviewer'],
  ['综合科科员', 'road', 'liaison'],
  ['教官', 'highway', 'judge'],
]
const COUNTY: readonly Post[] = [
  ['大队长', 'road'],
  ['法制员', 'highway'],
]
/** A county's unit with squads has its own branch, and somebody who writes for it. */
const INSTRUCTOR: Post = ['教导员', 'general', 'branchEditor']
const SQUAD_POSTS = ['中队长', '法制员', '队员', '队员'] as const
/** The squad in which the demonstration plays is a whole one. */
const LARGER: ReadonlyMap<string, readonly string[]> = new Map([
  ['u-210102-3', ['中队长', '副中队长', '法制员', '队员', '队员', '队员', '队员', '队员']],
])

const SQUAD_DOMAINS: readonly (readonly [RegExp, Domain])[] = [
  [/路政|第三/, 'highway'],
  [/港航/, 'water'],
  [/质量/, 'construction'],
]
const squadDomain = (name: string): Domain =>
  SQUAD_DOMAINS.find(([words]) => words.test(name))?.[1] ?? 'road'

const squad = ({ _id, name }: Unit): Post[] =>
  (LARGER.get(_id) ?? SQUAD_POSTS).map((post) => [post, squadDomain(name)])

/** The seats of a unit; `leads` says whether squads stand under it. */
export function seatsOf(unit: Unit, leads: boolean): Seat[] {
  const posts = {
    province: PROVINCE,
    city: CITY,
    county: leads ? [...COUNTY, INSTRUCTOR] : COUNTY,
    station: squad(unit),
  }[unit.kind]
  return posts.map(([post, domain, ...roles]) => ({ unit, post, domain, roles }))
}
