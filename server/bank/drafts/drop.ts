import { isWithAuthors } from '#domain/review'
import { command, refuse, type UseCase } from '#server/platform'
import { mayWrite } from '../rights'
import { batches, drafts } from './store'

/** Throws a draft away for good; one that is gone already is gone. Two operations, three for one of an import. */
export const dropDraft: UseCase<'bank', 'dropDraft'> = async ({ officer }, { draft: id, seq }) => {
  const draft = await drafts.get(id)
  if (!draft || !mayWrite(officer, draft.path)) return { dropped: false }
  if (!isWithAuthors(draft.review) || draft.review.state === 'passed') return refuse('UNDER_REVIEW')
  if (draft.seq !== seq) return refuse('CHANGED_MEANWHILE', { seq: draft.seq, by: draft.by })
  const removed = await drafts.remove({ _id: id, seq, 'review.state': draft.review.state })
  if (removed > 0 && draft.import !== null)
    await batches.update({ _id: draft.import }, { drafts: command.inc(-1) })
  return { dropped: removed > 0 }
}
