import type { BeijingDay } from '../beijing-day'
import { type Quarter, quarterOf } from './quarter'

/** What a branch's case was worth (支部得分): 发布, 全省共享; 撤下 takes both away again. */
export const BRANCH_KINDS = ['case.published', 'case.shared', 'case.withdrawn'] as const
export type BranchKind = (typeof BRANCH_KINDS)[number]

/** A line of a branch in the append-only ledger, under a natural id: `case:<case>:<kind>`, numbered after a withdrawal. */
export interface BranchEntry {
  readonly _id: string
  readonly kind: BranchKind
  readonly branch: string
  readonly unit: string
  readonly path: readonly string[]
  /** The evidence. */
  readonly case: string
  readonly points: number
  readonly day: BeijingDay
  readonly at: number
}

/** The lines a branch's points come from (依据): a case that was withdrawn since gives nothing. */
export function earnedLines(entries: readonly BranchEntry[]): BranchEntry[] {
  const withdrawn = new Map<string, number>()
  for (const { kind, case: of, at } of entries)
    if (kind === 'case.withdrawn') withdrawn.set(of, Math.max(at, withdrawn.get(of) ?? 0))
  return entries.filter(({ case: of, at }) => at > (withdrawn.get(of) ?? -1))
}

/** What a branch has in each quarter, capped (封顶). */
export function branchPoints(
  entries: readonly BranchEntry[],
  capAQuarter: number,
): ReadonlyMap<Quarter, number> {
  const points = new Map<Quarter, number>()
  for (const entry of earnedLines(entries)) {
    const quarter = quarterOf(entry.day)
    points.set(quarter, Math.min(capAQuarter, (points.get(quarter) ?? 0) + entry.points))
  }
  return points
}
