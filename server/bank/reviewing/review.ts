import type { Reply } from '#contract/index'
import { whyNot } from '#domain/review'
import { cite } from '#server/library'
import { refuse, type UseCase } from '#server/platform'
import { lookCloselyAt } from '../drafts/look'
import { contentShown, decisionsShown, originShown } from '../drafts/shown'
import { drafts, type QuestionDraft } from '../drafts/store'
import { versionId, versions } from '../published/versions'
import { flowOf, mayLook, reviewerOf } from '../rights'
import { questions } from '../store'

type Before = Reply<'bank', 'review'>['before']

/** The version it changes: what is published, or after that what was kept of it. At most two operations. */
async function beforeOf({ question, base }: QuestionDraft): Promise<Before> {
  if (base === 0) return null
  const published = await questions.get(question)
  if (published?.version === base) return contentShown(published)
  const kept = await versions.get(versionId(question, base))
  return kept ? contentShown(kept.snapshot) : null
}

/** One draft as its reviewers see it, beside the version it changes; for nobody else. At most six operations. */
export const review: UseCase<'bank', 'review'> = async ({ officer }, { draft: id }) => {
  const draft = await drafts.get(id)
  if (!draft || !mayLook(officer, draft.path)) return refuse('DRAFT_NOT_FOUND')
  const { question, base, content, path, note, by } = draft
  const [{ looked, alike }, [citation], before] = await Promise.all([
    lookCloselyAt(content, question),
    cite([content.citation]),
    beforeOf(draft),
  ])
  return {
    draft: id,
    ...{ question, base, before, looked, note, by },
    content: contentShown(content),
    citation: citation ?? null,
    alike: alike && { question: alike.id, stem: alike.stem },
    origin: originShown(draft.origin),
    state: draft.review.state,
    version: draft.review.version,
    import: draft.import,
    decisions: decisionsShown(draft.review),
    whyNot: whyNot(draft.review, flowOf(officer, path), reviewerOf(officer), path) ?? null,
  }
}
