import type { Input } from '#contract/index'
import { decide, hasDecided } from '#domain/review'
import { command, type OfficerCall, refuse, type UseCase } from '#server/platform'
import { drafts, type QuestionDraft } from '../drafts/store'
import { flowOf, mayLook, reviewerOf } from '../rights'
import { questions } from '../store'
import { publishOne } from './publish-one'
import { tellAuthors } from './tell-authors'

type Said = Input<'bank', 'judge'>

const CODES = {
  NOT_IN_REVIEW: 'NOT_IN_REVIEW',
  OTHER_VERSION: 'OTHER_VERSION',
  NOT_YOUR_STEP: 'DRAFT_NOT_FOUND',
  OWN_WORK: 'OWN_WORK',
  BOTH_STEPS: 'NOT_IN_REVIEW',
} as const

/** Whether the published version is still the one that it changes. One operation, none for a new question. */
async function isOvertaken({ base, question }: QuestionDraft): Promise<boolean> {
  if (base === 0) return false
  const [found] = await questions.find({ _id: question }, { limit: 1, fields: { version: true } })
  return found?.version !== base
}

/** Takes the decision down; the draft as it is then. */
async function decided(draft: QuestionDraft, { officer, now }: OfficerCall, said: Said) {
  const { verdict, note, version } = said
  const { review, path } = draft
  const at = now.getTime()
  const after = decide(review, flowOf(officer, path), reviewerOf(officer), {
    ...{ version, verdict, note, at, path },
  })
  if (typeof after === 'string') return refuse(CODES[after])
  if (verdict === 'return' && note === '') return refuse('REASON_NEEDED')
  if (verdict === 'pass' && (await isOvertaken(draft))) return refuse('OVERTAKEN')
  const where = { _id: draft._id, 'review.state': review.state, 'review.version': review.version }
  const publishing = verdict === 'pass'
  const change = { review: command.set(after), publishing, updatedAt: at }
  if ((await drafts.update(where, change)) === 0) return refuse('NOT_IN_REVIEW')
  return { ...draft, review: after, publishing }
}

/**
 * Takes a draft into the bank as its next version (入库), or sends it back; its authors never judge it. Eleven
 * operations for a new question, six when it goes back; three more when its author is told.
 */
export const judge: UseCase<'bank', 'judge'> = async (call, said) => {
  const draft = await drafts.get(said.draft)
  if (!draft || !mayLook(call.officer, draft.path)) return refuse('DRAFT_NOT_FOUND')
  const again = hasDecided(draft.review, call.officer._id, said)
  const after = again ? draft : await decided(draft, call, said)
  if ('refused' in after) return after
  if (after.publishing) await publishOne(after, call.now)
  if (said.verdict === 'return') await tellAuthors(after, call, said.note)
  return { state: after.review.state }
}
