import { refuse, type UseCase } from '#server/platform'
import { mayWrite } from '../rights'
import { contentShown, decisionsShown, originShown } from './shown'
import { drafts } from './store'

/** A draft, for the editors of its place. One operation. */
export const draft: UseCase<'bank', 'draft'> = async ({ officer }, { draft: id }) => {
  const found = await drafts.get(id)
  if (!found || !mayWrite(officer, found.path)) return refuse('DRAFT_NOT_FOUND')
  const { question, base, seq, by, content, looked, review, note, origin, updatedAt } = found
  return {
    draft: id,
    ...{ question, base, seq, by, looked, note, updatedAt },
    content: contentShown(content),
    state: review.state,
    origin: originShown(origin),
    import: found.import,
    decisions: decisionsShown(review),
  }
}
