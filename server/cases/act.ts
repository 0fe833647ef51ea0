import type { OfficerCall } from '#server/platform'
import type { CaseAct, CaseFile } from './store'

/** The list of acts with one more: it is written with the act itself, so that none is without its line. */
export const withAct = (
  { acts, review }: Pick<CaseFile, 'acts' | 'review'>,
  { officer, now }: OfficerCall,
  act: CaseAct['act'],
  reason = '',
): readonly CaseAct[] => [
  ...acts,
  {
    act,
    by: officer.name,
    byOfficer: officer._id,
    at: now.getTime(),
    version: review.version,
    reason,
  },
]
