import { command } from '#server/platform'
import { versions } from './published/versions'
import { type PublishedQuestion, questions } from './store'

const PAGE = 1000
/** More changes than an edit or an import makes within a minute. */
const MOST = 1000
/** Nothing of a question that tells its key. */
const FIELDS = { type: true, stem: true, citation: true }

const shown = ({ _id, type, stem, citation }: PublishedQuestion) => {
  const { law, version, article, lawName } = citation
  return { id: _id, type, stem, law, version, article, lawName }
}

/** What search finds of published questions, with ids beyond `after`. One operation. */
export async function searchableQuestions(after: string) {
  const where = { _id: command.gt(after), withdrawn: command.exists(false) }
  return (await questions.find(where, { sort: [['_id', 'asc']], limit: PAGE, fields: FIELDS })).map(
    shown,
  )
}

/** What search finds of some questions; nothing of those that are gone. One operation. */
export async function searchableOf(ids: readonly string[]) {
  const where = { _id: command.in(ids), withdrawn: command.exists(false) }
  return (await questions.find(where, { limit: PAGE, fields: FIELDS })).map(shown)
}

/** Questions of which a version was written since (题目版本). One operation. */
export async function changedSince(moment: number): Promise<string[]> {
  const found = await versions.find(
    { at: command.gt(moment) },
    { sort: [['at', 'asc']], limit: MOST, fields: { question: true } },
  )
  return [...new Set(found.map(({ question }) => question))]
}
