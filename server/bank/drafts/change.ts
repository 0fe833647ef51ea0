import { newReview } from '#domain/review'
import { type OfficerCall, refuse, type UseCase } from '#server/platform'
import { snapshotOf } from '../published/versions'
import { type PublishedQuestion, questions } from '../store'
import { lookAt } from './look'
import { newDraft } from './new-draft'
import { drafts } from './store'

/** One change of one version: two editors who begin it find each other in the same draft. */
export const changeId = (question: string, version: number): string => `${question}:v${version + 1}`

async function draftOf(of: PublishedQuestion, { officer, now }: OfficerCall) {
  const { id: _id, version, citation, ...rest } = snapshotOf(of)
  const { law, version: ofLaw, article } = citation
  const content = { ...rest, citation: { law, version: ofLaw, article } }
  const [looked] = await lookAt([content])
  return newDraft({
    _id: changeId(_id, version),
    question: _id,
    base: version,
    origin: { kind: 'editor' },
    ...{ content, looked, by: officer.name, path: officer.path },
    review: newReview(officer._id),
    at: now.getTime(),
  })
}

/** Begins the change of a published question, or finds the one begun. At most two operations more than the reading. */
export async function beginChange(of: PublishedQuestion, call: OfficerCall): Promise<string> {
  const draft = await draftOf(of, call)
  await drafts.add(draft)
  return draft._id
}

/** Begins to change a published question (修改), or to bring a withdrawn one back. Three operations. */
export const changeQuestion: UseCase<'bank', 'changeQuestion'> = async (call, { question }) => {
  const found = await questions.get(question)
  return found ? { draft: await beginChange(found, call) } : refuse('QUESTION_NOT_FOUND')
}
