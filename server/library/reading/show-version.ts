import type { Reply } from '#contract/index'
import type { LawVersion } from '#domain/bank'
import type { BeijingDay } from '#domain/beijing-day'
import { standingOf } from '#domain/library'

type Shown = Reply<'library', 'law'>['shown']

/** A version of a law (法规版本) as the index shows it, among all the versions of its law. */
export function showVersion(
  { points, ...version }: LawVersion,
  versions: readonly LawVersion[],
  imported: boolean,
  day: BeijingDay,
): Shown {
  const { law, name, shortName, versionLabel, level, issuer } = version
  const { inForceFrom, inForceUntil, domain, articles } = version
  return {
    ...{ law, version: version.version, name, shortName, versionLabel, level, issuer },
    ...{ inForceFrom, inForceUntil, domain, articles, imported },
    points: Object.keys(points).length,
    standing: standingOf(version, versions, day),
  }
}
