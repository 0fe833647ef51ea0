import type { Domain } from '#domain/bank'
import { command, type Fields } from '#server/platform'
import { type PublishedQuestion, questions } from './store'

/** So many questions at once stay far below what one answer of the database may hold. */
const PAGE = 200

/** Which questions are meant (筛选); null means all. */
export interface Which {
  readonly domain: Domain | null
  readonly law: string | null
}

const pageAfter = (last: string | undefined, { domain, law }: Which): Fields => ({
  withdrawn: command.exists(false),
  ...(domain === null ? {} : { domain }),
  ...(law === null ? {} : { 'citation.law': law }),
  ...(last === undefined ? {} : { _id: command.gt(last) }),
})

/** All published questions, in the order of their ids. One operation for each two hundred. */
export async function publishedQuestions(which: Which): Promise<readonly PublishedQuestion[]> {
  const all: PublishedQuestion[] = []
  for (;;) {
    const where = pageAfter(all.at(-1)?._id, which)
    const page = await questions.find(where, { sort: [['_id', 'asc']], limit: PAGE })
    all.push(...page)
    if (page.length < PAGE) return all
  }
}
