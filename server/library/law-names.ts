import type { LawVersion } from '#domain/bank'
import { laws } from './store'

/** More laws than the bank will have versions of. */
const MOST = 500

type Named = Pick<LawVersion, 'law' | 'inForceFrom'>

/** Of several versions of a law the newest. */
function newest<T extends Named>(versions: readonly T[]): T[] {
  const byLaw = new Map<string, T>()
  for (const version of versions) {
    const known = byLaw.get(version.law)
    if (!known || known.inForceFrom < version.inForceFrom) byLaw.set(version.law, version)
  }
  return [...byLaw.values()]
}

/** All laws of our index by their short name (法规简称). One operation. */
export async function lawNames() {
  const fields = { law: true, shortName: true, domain: true, inForceFrom: true }
  const found = await laws.find({}, { sort: [['_id', 'asc']], limit: MOST, fields })
  return newest(found).map(({ law, shortName, domain }) => ({ law, name: shortName, domain }))
}

/** The laws one may cite (法规目录), with how many articles each has and our key points. One operation. */
export async function citableLaws() {
  const found = await laws.find({}, { sort: [['_id', 'asc']], limit: MOST })
  return newest(found).map(({ law, version, shortName, versionLabel, articles, points }) => ({
    ...{ law, version, versionLabel, articles, points },
    name: shortName,
  }))
}
