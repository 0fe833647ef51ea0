import { type Citation, citationKey } from '../bank'
import { addDays, type BeijingDay, beijingDay } from '../beijing-day'

/** A version of a law by the days it is in force (施行); null where they are not known, or where no end is set. */
export interface InForce extends Pick<Citation, 'law' | 'version'> {
  readonly inForceFrom: string | null
  readonly inForceUntil: string | null
}

/** From which day on each version is replaced (被取代), by its key `law@version`; one that never is has no entry. */
export type Replaced = Readonly<Record<string, BeijingDay>>

/** The first day on which a later version of the same law is in force. */
function nextFrom(of: InForce, versions: readonly InForce[]): string | undefined {
  const { law, inForceFrom } = of
  if (inForceFrom === null) return undefined
  const later = versions.flatMap((other) =>
    other.law === law && other.inForceFrom !== null && other.inForceFrom > inForceFrom
      ? [other.inForceFrom]
      : [],
  )
  return later.toSorted()[0]
}

/**
 * When each version stops being asked: from the day a newer version of the same law is in force, or from the day
 * after its own last one. A version whose days are not known (待补充) replaces nothing and is not replaced.
 */
export function replacedFrom(versions: readonly InForce[]): Replaced {
  const days = versions.flatMap((of) => {
    const ended = of.inForceUntil === null ? undefined : addDays(beijingDay(of.inForceUntil), 1)
    const from = [nextFrom(of, versions), ended].filter((day) => day !== undefined).toSorted()[0]
    return from === undefined ? [] : [[citationKey(of), beijingDay(from)] as const]
  })
  return Object.fromEntries(days)
}

/** Whether a version is replaced on a day. */
export function isReplaced(
  replaced: Replaced,
  of: Pick<Citation, 'law' | 'version'>,
  day: BeijingDay,
): boolean {
  const from = replaced[citationKey(of)]
  return from !== undefined && from <= day
}
