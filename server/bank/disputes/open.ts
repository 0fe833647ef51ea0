import { refuse, type UseCase } from '#server/platform'
import { contentShown } from '../drafts/shown'
import { versionId, versions } from '../published/versions'
import { keepsBank } from '../rights'
import { questions } from '../store'
import { countOpenOf } from './count-open'
import { disputeShown } from './shown'
import { disputes } from './store'

/** One dispute with the question as the officer had it, and how it stands now. At most four operations. */
export const open: UseCase<'bank', 'openDispute'> = async ({ officer }, { dispute: id }) => {
  if (!keepsBank(officer)) return refuse('NOT_ALLOWED')
  const found = await disputes.get(id)
  if (!found) return refuse('DISPUTE_NOT_FOUND')
  const [published, kept, open] = await Promise.all([
    questions.get(found.question),
    versions.get(versionId(found.question, found.version)),
    countOpenOf(found.question),
  ])
  if (!published) return refuse('DISPUTE_NOT_FOUND')
  return {
    ...disputeShown(found),
    version: found.version,
    asGiven: contentShown(kept?.snapshot ?? published),
    standing: { version: published.version, withdrawn: published.withdrawn !== undefined },
    others: open - (found.state === 'open' ? 1 : 0),
    draft: found.answer?.draft ?? null,
  }
}
