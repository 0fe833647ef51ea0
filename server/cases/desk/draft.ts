import { mayWrite, stateOf } from '#domain/cases'
import { refuse, type UseCase } from '#server/platform'
import { caseFiles } from '../store'
import { mediaOfDraft } from './draft-media'
import { showWay } from './show-way'
import { drafts } from './store'

/** A draft with the words before masking, for the editors of its place alone. Three operations, two without media. */
export const draft: UseCase<'cases', 'draft'> = async ({ officer, now }, { case: id }) => {
  const [file, kept] = await Promise.all([caseFiles.get(id), drafts.get(id)])
  if (!file || !kept || !mayWrite(file, officer)) return refuse('CASE_NOT_FOUND')
  const { seq, text, parties, maskings, video, captions, pictures, updatedAt } = kept
  const { shown } = await mediaOfDraft(kept, file.review.authors, now)
  return {
    case: id,
    state: stateOf(file),
    version: file.review.version,
    ...{ seq, text, parties, maskings, video, captions, pictures, updatedAt },
    media: shown,
    ...showWay(file),
  }
}
