import { flawCopy } from '../copy/form'
import type { Flaws } from './use-saving'

type Flaw = Flaws[number]['flaw']

/** One sentence on what is wrong with the meet, or with one of its events; undefined where nothing is. */
export function flawAt(
  flaws: Flaws,
  event: string | null,
  ...of: readonly Flaw[]
): string | undefined {
  const found = flaws.find(
    (one) => one.event === event && (of.length === 0 || of.includes(one.flaw)),
  )
  return found && flawCopy[found.flaw]
}
