import type { BeijingDay } from '../beijing-day'
import { citationKey } from './law'
import type { ShelfLine } from './shelf-line'
import type { VoidedQuestions } from './voided'

/** A question confirmed for a newer version of its law (确认): which it was listed under, which it rests on now, and since when. */
export interface Renewal {
  readonly was: string
  readonly version: string
  readonly from: BeijingDay
}

/** The shelf (题架) as it is kept: its lines, what laws were replaced since when, and what was confirmed for newer ones. */
export interface Shelved {
  readonly lines: readonly ShelfLine[]
  /** By `law@version`. */
  readonly replaced?: Readonly<Record<string, BeijingDay>>
  /** By question. */
  readonly renewals?: Readonly<Record<string, Renewal>>
  /** Answers that count for nothing any more. */
  readonly voided?: VoidedQuestions
}

function renewed(line: ShelfLine, renewal: Renewal | undefined): ShelfLine {
  if (!renewal) return line
  const version = line.version === renewal.was ? renewal.version : line.version
  return { ...line, version, renewed: renewal.from }
}

/** What the shelf holds on a day: what may be asked, and what waits to be confirmed since its law was replaced (待确认). */
export function onShelf(
  { lines, replaced = {}, renewals = {} }: Shelved,
  day: BeijingDay,
): { readonly offered: readonly ShelfLine[]; readonly resting: readonly ShelfLine[] } {
  const offered: ShelfLine[] = []
  const resting: ShelfLine[] = []
  for (const listed of lines) {
    const line = renewed(listed, renewals[listed.id])
    const from = replaced[citationKey(line)]
    if (from !== undefined && from <= day) resting.push(line)
    else offered.push(line)
  }
  return { offered, resting }
}
