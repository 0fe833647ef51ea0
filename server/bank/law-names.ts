import { laws } from './store'

/** More laws than the bank will have versions of. */
const MOST = 500

/** The laws of the bank by their short name (法规简称), of several versions the newest. One operation. */
export async function lawNames() {
  const fields = { law: true, shortName: true, domain: true, inForceFrom: true }
  const found = await laws.find({}, { sort: [['_id', 'asc']], limit: MOST, fields })
  const newest = new Map<string, (typeof found)[number]>()
  for (const version of found) {
    const known = newest.get(version.law)
    if (!known || known.inForceFrom < version.inForceFrom) newest.set(version.law, version)
  }
  return [...newest.values()].map(({ law, shortName, domain }) => ({
    law,
    name: shortName,
    domain,
  }))
}
