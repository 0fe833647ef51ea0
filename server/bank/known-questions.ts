import type { QuestionContent } from '#domain/bank'
import { command } from '#server/platform'
import { drafts } from './drafts/store'
import { type PublishedQuestion, questions } from './store'

/** A question that is there (已有的题): published, or a draft of version 0. */
export interface KnownQuestion {
  readonly id: string
  readonly version: number
  readonly content: QuestionContent
}

const AT_ONCE = 1000

const published = ({
  _id,
  version,
  id: _,
  citation,
  ...content
}: PublishedQuestion): KnownQuestion => ({
  id: _id,
  version,
  content: {
    ...content,
    citation: { law: citation.law, version: citation.version, article: citation.article },
  },
})

/** Walks a whole collection in the order of its ids. One operation for each thousand. */
async function all<T extends { readonly _id: string }>(
  read: (after: string, most: number) => Promise<T[]>,
): Promise<T[]> {
  const found: T[] = []
  for (let after = ''; ; after = found.at(-1)?._id ?? '') {
    const page = await read(after, AT_ONCE)
    found.push(...page)
    if (page.length < AT_ONCE) return found
  }
}

/**
 * Every published question and every new one that is still a draft, for what compares a file with all of them. One
 * operation for each thousand, two at least.
 */
export async function knownQuestions(): Promise<KnownQuestion[]> {
  const inOrder = { sort: [['_id', 'asc']] } as const
  const [there, written] = await Promise.all([
    all((after, limit) => questions.find({ _id: command.gt(after) }, { ...inOrder, limit })),
    all((after, limit) => drafts.find({ _id: command.gt(after), base: 0 }, { ...inOrder, limit })),
  ])
  const ids = new Set(there.map(({ _id }) => _id))
  const waiting = written.flatMap(({ question, content }) =>
    ids.has(question) ? [] : [{ id: question, version: 0, content }],
  )
  return [...there.map(published), ...waiting]
}
