import type { Reply } from '#contract/index'
import {
  excerptOf,
  type Found,
  find,
  marksIn,
  type PlacedArticle,
  type Query,
  readQuery,
  type SearchedLaw,
  type SearchedQuestion,
} from '#domain/search'
import { refuse, type UseCase } from '#server/platform'
import type { SearchGiven } from './given'
import { currentIndex } from './kept'
import { heads } from './store'

type Shown = Reply<'search', 'find'>

const PAGE = 20
/** Of each kind, where all are shown. */
const FIRST = { laws: 3, articles: 5, questions: 5 } as const
/** So much of an article or a stem is shown. */
const EXCERPT = 90

const lawRow = (
  { law, version, versionLabel, level, domain, name }: SearchedLaw,
  query: Query,
) => ({
  ...{ law, version, versionLabel, level, domain },
  name: marksIn(name, query),
})

const articleRow = ({ of, entry }: PlacedArticle, query: Query) => ({
  ...{ law: of.law, version: of.version, lawName: of.shortName },
  ...{ article: entry.article, official: entry.official },
  words: excerptOf(entry.text.replaceAll('**', ''), query, EXCERPT),
})

const questionRow = (one: SearchedQuestion, query: Query) => ({
  ...{ question: one.id, law: one.law, version: one.version, article: one.article },
  ...{ lawName: one.lawName, type: one.type },
  words: excerptOf(one.stem, query, EXCERPT),
})

/** Which rows of a kind are shown: the first ones among all, a page of one kind, or none beside another kind. */
function rowsOf<T>(
  all: readonly T[],
  kind: keyof Found,
  wanted: string,
  from: number,
): readonly T[] {
  if (wanted === 'all') return all.slice(0, FIRST[kind])
  return wanted === kind ? all.slice(from, from + PAGE) : []
}

/**
 * Searches laws, articles and questions (检索). One operation for the head, a second one when questions changed that this
 * instance has not seen; an instance that has no index yet fetches the file.
 */
export const findWith =
  (given: Pick<SearchGiven, 'searchableOf'>): UseCase<'search', 'find'> =>
  async (_, { words, kind, from }) => {
    const head = await heads.get('head')
    if (!head || head.build === 0) return refuse('NOT_BUILT')
    const query = readQuery(words)
    const found = find(await currentIndex(head, given), query)
    const rows = <T>(of: keyof Found, all: readonly T[]) => rowsOf(all, of, kind, from)
    const shown: Omit<Shown, 'next' | 'builtAt'> = {
      laws: {
        count: found.laws.length,
        rows: rows('laws', found.laws).map((one) => lawRow(one, query)),
      },
      articles: {
        count: found.articles.length,
        rows: rows('articles', found.articles).map((one) => articleRow(one, query)),
      },
      questions: {
        count: found.questions.length,
        rows: rows('questions', found.questions).map((one) => questionRow(one, query)),
      },
    }
    const more = kind !== 'all' && found[kind].length > from + PAGE
    return { ...shown, next: more ? from + PAGE : null, builtAt: head.builtAt }
  }
