import type { Reply } from '#contract/index'
import { stateOf } from '#domain/cases'
import type { CaseFile } from '../store'

type DeskCard = Reply<'cases', 'desk'>['toReview'][number]

/** What a desk lists of a case; none of its texts comes over for it. */
export const DESK_FIELDS = {
  workingTitle: true,
  submittedTitle: true,
  workingDomain: true,
  unitName: true,
  review: true,
  reach: true,
  updatedAt: true,
  path: true,
}

type Listed = Pick<CaseFile, '_id' | keyof typeof DESK_FIELDS>

/** A case as its authors list it. */
export const deskCard = (file: Listed): DeskCard => ({
  case: file._id,
  title: file.workingTitle,
  domain: file.workingDomain,
  unitName: file.unitName,
  state: stateOf(file),
  version: file.review.version,
  at: file.updatedAt,
})

/** A case as reviewers list it: even its title is the masked one. */
export const reviewCard = (file: Listed): DeskCard => ({
  ...deskCard(file),
  title: file.submittedTitle,
})
