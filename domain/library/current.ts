import type { BeijingDay } from '../beijing-day'
import type { InForce } from './replaced'

/** How a version stands on a day: 现行有效, 尚未施行, 已被取代, 待补充. */
export type Standing = 'inForce' | 'coming' | 'past' | 'pending'

/** The newest first; one whose days are not known stands last. */
export const newestFirst = <T extends InForce>(versions: readonly T[]): T[] =>
  versions.toSorted((a, b) => (b.inForceFrom ?? '').localeCompare(a.inForceFrom ?? ''))

/** The version of a law that holds on a day; before the first one is in force, that first one. */
export function currentOf<T extends InForce>(
  versions: readonly T[],
  day: BeijingDay,
): T | undefined {
  const dated = newestFirst(versions).filter(({ inForceFrom }) => inForceFrom !== null)
  const begun = dated.find(({ inForceFrom }) => (inForceFrom ?? '') <= day)
  return begun ?? dated.at(-1) ?? versions[0]
}

/** How each version of one law stands on a day. */
export function standingOf(of: InForce, versions: readonly InForce[], day: BeijingDay): Standing {
  if (of.inForceFrom === null) return 'pending'
  if (of.inForceFrom > day) return 'coming'
  const ended = of.inForceUntil !== null && of.inForceUntil < day
  return !ended && currentOf(versions, day)?.version === of.version ? 'inForce' : 'past'
}

/** The versions of each law, in the order the laws are first met. */
export function versionsOfEach<T extends InForce>(
  versions: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const byLaw = new Map<string, T[]>()
  for (const one of versions) byLaw.set(one.law, [...(byLaw.get(one.law) ?? []), one])
  return byLaw
}

/** Of each law the version that holds on a day. */
export const currentEach = <T extends InForce>(versions: readonly T[], day: BeijingDay): T[] =>
  [...versionsOfEach(versions).values()].flatMap((all) => currentOf(all, day) ?? [])
