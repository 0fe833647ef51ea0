import type { Unit } from '#domain/org'
import { command } from '#server/platform'
import { units } from './store'

/** The province has 115 of them. */
const MOST = 1000

/** A unit that decides cases in its own name (执法单位): the province, a city or a county; stations act for theirs. */
export type Agency = Unit & { readonly kind: 'province' | 'city' | 'county' }

export const isAgency = (unit: Unit): unit is Agency => unit.kind !== 'station'

/** All of them, the province first and each city before its counties. One operation. */
export async function agencies(): Promise<Agency[]> {
  const found = await units.find({ kind: command.neq('station') }, { limit: MOST })
  return found.filter(isAgency).sort((a, b) => (a._id < b._id ? -1 : 1))
}
