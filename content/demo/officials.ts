import type { Officer, Role } from '#domain/org'
import { CAST } from './cast'
import { demoOrganisation } from './organisation'

const PROVINCE = 'u-21'
/** The cities that take part in flags, meets and case-file review in the demonstration: 沈阳, 大连, 鞍山, 丹东, 锦州, 营口, 阜新, 盘锦. */
export const DEMO_CITIES = [
  'u-2101',
  'u-2102',
  'u-2103',
  'u-2106',
  'u-2107',
  'u-2108',
  'u-2109',
  'u-2111',
] as const
export type DemoCity = (typeof DEMO_CITIES)[number]
/** Of each of these cities the county whose people compete. */
export const DEMO_COUNTIES: Readonly<Record<DemoCity, string>> = {
  'u-2101': 'u-210102',
  'u-2102': 'u-210203',
  'u-2103': 'u-210303',
  'u-2106': 'u-210603',
  'u-2107': 'u-210781',
  'u-2108': 'u-210804',
  'u-2109': 'u-210902',
  'u-2111': 'u-211104',
}

const { officers } = demoOrganisation()
const playedBy = new Map<string, string>(
  Object.values(CAST).map(({ officerId, openid }) => [officerId, openid]),
)

/** The identity that plays somebody of the roster: the cast's own, or one made of the entry. */
export const openidOf = (officer: string): string => playedBy.get(officer) ?? `demo-${officer}`

function seated(unit: string, post: string): Officer {
  const found = officers.find((each) => each.unit === unit && each.post === post)
  if (!found) throw new Error(`nobody is ${post} at ${unit}`)
  return found
}

/** Who holds a role at a unit from the beginning. */
function holding(unit: string, role: Role): Officer {
  const found = officers.find(
    ({ grants, status }) =>
      status === 'active' && grants.some((grant) => grant.unit === unit && grant.role === role),
  )
  if (!found) throw new Error(`nobody is ${role} at ${unit}`)
  return found
}

/** A city's liaison (联络人), legal reviewer (法制审核) or judge (评委). */
export const ofCity = (city: DemoCity, role: 'liaison' | 'legalReviewer' | 'judge'): Officer =>
  holding(city, role)

/** Who answers for the records of the whole province: 党群科, granted by the provincial admin. */
export const PROVINCE_LIAISON = seated(PROVINCE, '党群科科员')
/** A second liaison of 沈阳, so that the first has records of somebody else to confirm. */
export const SECOND_LIAISON = seated('u-2101', '队长')
/** The province's own judge (教官). */
export const PROVINCE_JUDGE = holding(PROVINCE, 'judge')

/** Rights that are granted on top of those of the roster, each with its reason. */
export const EXTRA_GRANTS = [
  { officer: PROVINCE_LIAISON, role: 'liaison', unit: PROVINCE, reason: '复核全省指标记录' },
  { officer: SECOND_LIAISON, role: 'liaison', unit: 'u-2101', reason: '和联络人互相复核记录' },
] as const

/** Everybody who acts in an office in the demonstration beside the cast; they are bound from the beginning. */
export const officials = (): readonly string[] => [
  ...DEMO_CITIES.flatMap((city) =>
    (['liaison', 'legalReviewer', 'judge'] as const).map((role) => ofCity(city, role)._id),
  ),
  ...[PROVINCE_LIAISON, SECOND_LIAISON, PROVINCE_JUDGE].map(({ _id }) => _id),
]
