import type { Reply } from '#contract/index'
import { stateOf } from '#domain/cases'
import type { CaseFile } from '../store'

type DeskCard = Reply<'cases', 'desk'>['toReview'][number]

/** What a desk lists of a case; none of its texts comes over for it. */
export const DESK_FIELDS = {
  workingTitle: true,
  workingDomain: true,
  unitName: true,
  review: true,
  reach: true,
  updatedAt: true,
  path: true,
}

/** A case as its authors and reviewers list it. */
export const deskCard = (file: Pick<CaseFile, '_id' | keyof typeof DESK_FIELDS>): DeskCard => ({
  case: file._id,
  title: file.workingTitle,
  domain: file.workingDomain,
  unitName: file.unitName,
  state: stateOf(file),
  version: file.review.version,
  at: file.updatedAt,
})
