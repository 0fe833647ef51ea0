import { shelf } from './shelf'
import { laws } from './store'

/** More laws than the bank will have versions of. */
const MOST = 500

/**
 * The laws the bank has questions on, by their short name (法规简称), of several versions the newest; a law that only
 * cases rest on is none of them. One operation, a second one where the shelf is not kept yet.
 */
export async function lawNames(now: Date) {
  const asked = new Set((await shelf(now)).map(({ law }) => law))
  const fields = { law: true, shortName: true, domain: true, inForceFrom: true }
  const found = await laws.find({}, { sort: [['_id', 'asc']], limit: MOST, fields })
  const newest = new Map<string, (typeof found)[number]>()
  for (const version of found.filter(({ law }) => asked.has(law))) {
    const known = newest.get(version.law)
    if (!known || known.inForceFrom < version.inForceFrom) newest.set(version.law, version)
  }
  return [...newest.values()].map(({ law, shortName, domain }) => ({
    law,
    name: shortName,
    domain,
  }))
}
