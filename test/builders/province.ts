import type { Officer } from '#domain/org'
import { demoOrganisation } from '../../content/demo'
import { insertAll } from './insert'

const DIGITS = 6
/** Their post: rounds of tests are for them alone. */
export const TRIAL_POST = '试算员'

/** The identity of the nth officer of a large province. */
export const openidOf = (nth: number): string => `p-${String(nth).padStart(DIGITS, '0')}`

/** Officers from the nth to before another, all bound, spread over the units of the demonstration as its own are. */
function manyOfficers(from: number, until: number): Officer[] {
  const seats = demoOrganisation().officers.filter(({ status }) => status === 'active')
  return Array.from({ length: until - from }, (_, place) => {
    const nth = from + place
    const seat = seats[nth % seats.length]
    if (!seat) throw new Error('the demonstration has no officers')
    const openid = openidOf(nth)
    return {
      ...seat,
      _id: `o-${openid}`,
      name: `演示${nth}`,
      certificate: `YS${openid}`,
      staffNumber: `GH${openid}`,
      post: TRIAL_POST,
      grants: [],
      openid,
      boundAt: 0,
    }
  })
}

/** Adds a large province to the published demonstration, or more of it; the identities of all its officers. */
export async function fillProvince(url: string, count: number, there = 0): Promise<string[]> {
  const officers = manyOfficers(there, count)
  await insertAll(url, 'officers', officers)
  const openids = officers.map((_, place) => openidOf(there + place))
  await insertAll(
    url,
    'bindings',
    openids.map((openid) => ({ _id: openid, officer: `o-${openid}` })),
  )
  return Array.from({ length: count }, (_, nth) => openidOf(nth))
}
