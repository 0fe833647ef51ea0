import type { CaseFile } from '../store'

/** So many acts are shown; what was done before is long past. */
const MOST_ACTS = 50

/** Remarks, decisions and acts (批注、审核意见、操作记录) as authors and reviewers see them; acts, the latest first. */
export const showWay = ({
  comments,
  review,
  acts,
}: Pick<CaseFile, 'comments' | 'review' | 'acts'>) => ({
  comments,
  decisions: review.decisions.map(({ step, version, byName, verdict, note, at }) => ({
    step,
    version,
    by: byName,
    verdict,
    note,
    at,
  })),
  acts: acts
    .slice(-MOST_ACTS)
    .map(({ act, by, at, version, reason }) => ({ act, by, at, version, reason }))
    .toReversed(),
})
