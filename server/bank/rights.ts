import { mayAct, type Officer, placesOf } from '#domain/org'
import type { Flow } from '#domain/review'

/** One step: a legal reviewer who did not write it (题库审核). */
export const BANK_FLOW: Flow<'bankReview'> = [{ name: 'bankReview', role: 'legalReviewer' }]
/** Or another bank editor, where no legal reviewer is at hand. */
const EDITORS_FLOW: Flow<'bankReview'> = [{ name: 'bankReview', role: 'bankEditor' }]

/** The step as this officer may decide it. */
export const flowOf = ({ grants }: Officer, path: readonly string[]): Flow<'bankReview'> =>
  mayAct(grants, 'legalReviewer', path) ? BANK_FLOW : EDITORS_FLOW

/** Where an officer reviews what others wrote. */
export const reviewPlaces = ({ grants }: Officer): string[] => [
  ...new Set([...placesOf(grants, 'legalReviewer'), ...placesOf(grants, 'bankEditor')]),
]

/** Whether an officer sees a draft's key at all: editors of its place and its reviewers. */
export const mayLook = (officer: Officer, path: readonly string[]): boolean =>
  reviewPlaces(officer).some((unit) => path.includes(unit))

/** Editors of a draft's place write on it. */
export const mayWrite = ({ grants }: Officer, path: readonly string[]): boolean =>
  mayAct(grants, 'bankEditor', path)

/** The bank is the province's: who edits it there takes questions out and answers disputes. */
export const keepsBank = ({ grants, path }: Officer): boolean =>
  mayAct(grants, 'bankEditor', path.slice(0, 1))

/** Who decides, as the rules of review want it. */
export const reviewerOf = ({ _id, name, grants }: Officer) => ({ officer: _id, name, grants })
