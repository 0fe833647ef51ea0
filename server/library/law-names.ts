import type { LawVersion } from '#domain/bank'
import { beijingDayOf } from '#domain/beijing-day'
import { currentEach, type InForce } from '#domain/library'
import { laws } from './store'

/** More laws than the bank will have versions of. */
const MOST = 500

/** All laws of our index by their short name (法规简称). One operation. */
export async function lawNames(now: Date) {
  const fields = {
    ...{ law: true, version: true, shortName: true, domain: true },
    ...{ inForceFrom: true, inForceUntil: true },
  }
  const found = await laws.find({}, { sort: [['_id', 'asc']], limit: MOST, fields })
  return currentEach(found, beijingDayOf(now)).map(({ law, shortName, domain }) => ({
    ...{ law, domain },
    name: shortName,
  }))
}

const shown = ({ law, version, shortName, versionLabel, articles, points }: LawVersion) => ({
  ...{ law, version, versionLabel, articles, points },
  name: shortName,
})

/** The laws one may cite (法规目录), with how many articles each has and our key points; none we have no text of. One operation. */
export async function citableLaws(now: Date) {
  const found = await laws.find({}, { sort: [['_id', 'asc']], limit: MOST })
  return currentEach(found, beijingDayOf(now))
    .filter(({ articles }) => articles > 0)
    .map(shown)
}

/** Each version of each law by the days it is in force (施行). One operation. */
export async function lawPeriods(): Promise<InForce[]> {
  const fields = { law: true, version: true, inForceFrom: true, inForceUntil: true }
  return laws.find({}, { limit: MOST, fields })
}
