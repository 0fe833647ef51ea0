import type { CaseFile } from '../store'

/** Remarks and decisions (批注与审核意见) as authors and reviewers see them. */
export const showWay = ({ comments, review }: Pick<CaseFile, 'comments' | 'review'>) => ({
  comments,
  decisions: review.decisions.map(({ step, version, byName, verdict, note, at }) => ({
    step,
    version,
    by: byName,
    verdict,
    note,
    at,
  })),
})
