import type { Input, RefusalCode } from '#contract/index'
import { CASE_FLOW, mayReview, stateOf } from '#domain/cases'
import { decide as decided, hasDecided, waitingStep } from '#domain/review'
import { approveMedia } from '#server/media'
import { isRefusal, type OfficerCall, type Refusal, refuse, type UseCase } from '#server/platform'
import { withAct } from '../act'
import { type Change, changeCase } from '../change'
import { mediaIn } from '../media-in'
import { postBranch } from '../post-branch'
import { published } from '../publish'
import type { CaseFile } from '../store'
import { tellAuthors } from './tell-authors'

type Verdict = Input<'cases', 'decide'>

/** The unit's reviewer, who is never an author, answers for what pictures and sound show (影像确认). */
const isSigned = ({ submitted, review }: CaseFile, { signed, verdict }: Verdict): boolean => {
  const hasMedia = submitted !== null && mediaIn(submitted).length > 0
  const atUnit = waitingStep(review, CASE_FLOW)?.name === 'unitReview'
  return verdict === 'return' || !hasMedia || !atUnit || Object.values(signed).every(Boolean)
}

function judged(
  file: CaseFile,
  call: OfficerCall,
  said: Verdict,
): Change | Refusal<RefusalCode<'cases', 'decide'>> {
  const { officer, now } = call
  const { note, version, verdict } = said
  if (!mayReview(file, officer)) return refuse('CASE_NOT_FOUND')
  if (hasDecided(file.review, officer._id, said)) return {}
  const who = { officer: officer._id, name: officer.name, grants: officer.grants }
  const at = now.getTime()
  const review = decided(file.review, CASE_FLOW, who, {
    version,
    verdict,
    note,
    at,
    path: file.path,
  })
  if (review === 'NOT_YOUR_STEP') return refuse('NOT_ALLOWED')
  if (typeof review === 'string') return refuse(review)
  if (verdict === 'return' && note === '') return refuse('REASON_NEEDED')
  if (!isSigned(file, said)) return refuse('NOT_SIGNED')
  const after: Change = review.state === 'passed' ? published(file, at) : {}
  const acts = withAct(file, call, review.state === 'passed' ? 'publish' : verdict, note)
  return { ...after, review, acts, updatedAt: at }
}

/** Who signs for media has looked at it: it may be shown from now on. One operation, none without media. */
async function lookedAt(
  { submitted }: CaseFile,
  { officer, now }: OfficerCall,
  { verdict }: Verdict,
): Promise<void> {
  const ids = submitted ? mediaIn(submitted) : []
  if (verdict === 'pass' && ids.length > 0) await approveMedia(ids, officer._id, now)
}

/**
 * Decides the waiting step; the last one that passes publishes by the same change. Three operations on the way, one
 * more for media, for each author who is told, and when it publishes.
 */
export const decide: UseCase<'cases', 'decide'> = async (call, verdict) => {
  const file = await changeCase(verdict.case, (known) => judged(known, call, verdict))
  if (isRefusal(file)) return file
  await lookedAt(file, call, verdict)
  await postBranch(file, call.now)
  await tellAuthors(file, call, verdict.note)
  return { state: stateOf(file) }
}
