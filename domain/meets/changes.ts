import type { Hundredths } from '../points'
import type { StandingRow } from './standing'

/** What a later version changed for one entrant (更正). */
export interface RowChange {
  readonly entrant: string
  readonly before: Hundredths | null
  readonly after: Hundredths | null
  readonly rankBefore: number | null
  readonly rankAfter: number | null
}

type Row = Pick<StandingRow, 'entrant' | 'score' | 'rank'>

/** What a version of a result changes against the one before, in its own order; who is in one alone comes last. */
export function changesBetween(before: readonly Row[], after: readonly Row[]): RowChange[] {
  const was = new Map(before.map((row) => [row.entrant, row]))
  const is = new Map(after.map((row) => [row.entrant, row]))
  return [...new Set([...is.keys(), ...was.keys()])]
    .map((entrant) => ({
      entrant,
      before: was.get(entrant)?.score ?? null,
      after: is.get(entrant)?.score ?? null,
      rankBefore: was.get(entrant)?.rank ?? null,
      rankAfter: is.get(entrant)?.rank ?? null,
    }))
    .filter((one) => one.before !== one.after || one.rankBefore !== one.rankAfter)
}
