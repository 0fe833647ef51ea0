import { isHeld, mayReviewAt } from '#domain/dossiers'
import type { Officer } from '#domain/org'
import { currentPlan } from '#server/plan'
import type { UseCase } from '#server/platform'
import { type Dossier, dossierFiles } from './store'

/** One read brings no more; whoever reviews sees the next ones when these are done. */
const MOST = 1000
const SHOWN = 50

const FIELDS = {
  ...{ unit: true, name: true, parentName: true, path: true, number: true },
  ...{ kind: true, closed: true, reviewer: true, takenAt: true },
}

/**
 * Drawn files somebody may review: not reviewed, of no unit of theirs, in nobody else's hands; those they took first,
 * then the oldest. One operation.
 */
export async function forReview(officer: Officer, year: number, now: Date): Promise<Dossier[]> {
  const { dossiers: rules } = await currentPlan(now)
  const drawn = await dossierFiles.find(
    { year, drawn: true, result: null },
    { limit: MOST, fields: FIELDS },
  )
  const isMine = ({ reviewer }: Dossier) => reviewer === officer._id
  const isFree = ({ takenAt }: Dossier) => !isHeld(takenAt, now.getTime(), rules.heldDays)
  return drawn
    .filter((file) => mayReviewAt(file, officer, rules.apartDepth))
    .filter((file) => isMine(file) || isFree(file))
    .sort(
      (a, b) =>
        Number(isMine(b)) - Number(isMine(a)) ||
        a.closed.localeCompare(b.closed) ||
        (a._id < b._id ? -1 : 1),
    )
}

/** What I may review. One operation, two when the plan is not at hand. */
export const toReview: UseCase<'dossiers', 'toReview'> = async ({ officer, now }, { year }) => {
  const files = await forReview(officer, year, now)
  return {
    count: files.length,
    files: files.slice(0, SHOWN).map((file) => ({
      ...{ dossier: file._id, unit: file.unit, name: file.name, parentName: file.parentName },
      ...{ number: file.number, kind: file.kind, takenByMe: file.reviewer === officer._id },
    })),
  }
}
