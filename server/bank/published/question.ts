import type { Reply } from '#contract/index'
import { refuse, type UseCase } from '#server/platform'
import { countOpenOf } from '../disputes/count-open'
import { changeId } from '../drafts/change'
import { cardOf, contentShown } from '../drafts/shown'
import { drafts } from '../drafts/store'
import { keepsBank } from '../rights'
import { figuresOf } from '../statistics/figures-of'
import { type PublishedQuestion, questions } from '../store'
import { firstVersion, type QuestionVersion, versions } from './versions'

type Shown = Reply<'bank', 'question'>

/** A question is changed a few times in its life. */
const MOST = 50

const shown = (one: QuestionVersion): Shown['versions'][number] => ({
  version: one.version,
  act: one.act,
  by: one.byName,
  passedBy: one.passedBy ?? null,
  at: one.at,
  note: one.note,
  content: contentShown(one.snapshot),
})

/** Its history, the latest first; a question nobody changed yet has the version it came with. One operation. */
async function historyOf(found: PublishedQuestion) {
  const kept = await versions.find(
    { question: found._id },
    { sort: [['version', 'desc']], limit: MOST },
  )
  const known = kept.some(({ version }) => version === found.version)
  return (known ? kept : [firstVersion(found), ...kept]).map(shown)
}

/** A change of the current version that is under way. One operation. */
async function changeOf({ _id, version }: PublishedQuestion) {
  const draft = await drafts.get(changeId(_id, version))
  return draft && draft.review.state !== 'passed' ? cardOf(draft) : null
}

/** A published question with its versions, its change under way, open disputes, and how it did. Six operations at most. */
export const question: UseCase<'bank', 'question'> = async ({ officer, now }, { question: id }) => {
  const found = await questions.get(id)
  if (!found) return refuse('QUESTION_NOT_FOUND')
  const [history, change, disputes, statistics] = await Promise.all([
    historyOf(found),
    changeOf(found),
    countOpenOf(id),
    figuresOf(id, now),
  ])
  const { version, withdrawn } = found
  return {
    question: id,
    version,
    content: contentShown(found),
    withdrawn: withdrawn
      ? { by: withdrawn.byName, at: withdrawn.at, reason: withdrawn.reason }
      : null,
    versions: history,
    change,
    disputes,
    statistics,
    mayWithdraw: keepsBank(officer) && !withdrawn,
  }
}
