import { beijingDayOf } from '#domain/beijing-day'
import type { BranchKind } from '#domain/cases'
import { currentPlan } from '#server/plan'
import { branchRows, type CaseFile } from './store'

/** A case that was withdrawn and published again earns anew, under a number of its own. */
const timesWithdrawn = ({ acts }: CaseFile): number =>
  acts.filter(({ act }) => act === 'withdraw').length

/** What a case's standing has earned its branch by now, or taken from it again. */
function kindsOf({ reach }: CaseFile, withdrawals: number): readonly [BranchKind, number][] {
  if (reach === null) return withdrawals > 0 ? [['case.withdrawn', withdrawals]] : []
  const earned: [BranchKind, number][] = [['case.published', withdrawals]]
  return reach === 'province' ? [...earned, ['case.shared', withdrawals]] : earned
}

/**
 * Writes what a case is worth to its branch (支部得分) into the ledger, each line once under its natural id: it may be
 * called again at any time, which heals what a crash left out. Up to two operations.
 */
export async function postBranch(file: CaseFile, now: Date): Promise<void> {
  const { cases: rules } = await currentPlan(now)
  const { _id, branch, unit, path } = file
  const worth: Readonly<Record<BranchKind, number>> = {
    'case.published': rules.pointsPublished,
    'case.shared': rules.pointsShared,
    'case.withdrawn': 0,
  }
  for (const [kind, number] of kindsOf(file, timesWithdrawn(file)))
    await branchRows.add({
      _id: `case:${_id}:${kind.slice('case.'.length)}:${number}`,
      ...{ kind, branch, unit, path },
      case: _id,
      points: worth[kind],
      day: beijingDayOf(now),
      at: now.getTime(),
      folded: true,
      held: false,
    })
}
