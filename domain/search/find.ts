import type { SearchedLaw, SearchedQuestion } from './corpus'
import type { PlacedArticle, SearchIndex } from './index-of'
import { holding } from './match'
import type { Query } from './query'

/** What was found, the best first. */
export interface Found {
  readonly laws: readonly SearchedLaw[]
  readonly articles: readonly PlacedArticle[]
  readonly questions: readonly SearchedQuestion[]
}

const lastName = (of: SearchedLaw, phrase: string): number =>
  of.shortName === phrase || of.name === phrase ? 0 : of.shortName.startsWith(phrase) ? 1 : 2

/** Laws by title (法规): the very name, then one that begins so, then one that holds it or its words. */
function lawsOf({ laws, names }: SearchIndex, { phrase, terms }: Query): SearchedLaw[] {
  if (phrase === '') return []
  const whole = new Set(holding(names, [phrase]))
  const found = holding(names, terms).flatMap((at) => {
    const of = laws[at]
    return of ? [{ of, rank: whole.has(at) ? lastName(of, phrase) : 3 }] : []
  })
  return found.toSorted((a, b) => a.rank - b.rank).map(({ of }) => of)
}

/** How far apart the words stand in a text, by where each stands first. */
function spanOf(text: string, terms: readonly string[]): number {
  const places = terms.map((term) => text.indexOf(term))
  return Math.max(...places) - Math.min(...places)
}

/** Among the texts that hold all words those first that hold them as they were written, then those that hold them close together. */
function byWords(texts: readonly string[], { phrase, terms }: Query): number[] {
  const whole = holding(texts, [phrase])
  const first = new Set(whole)
  const apart = holding(texts, terms)
    .filter((at) => !first.has(at))
    .map((at) => ({ at, span: spanOf(texts[at] ?? '', terms) }))
  return [...whole, ...apart.toSorted((a, b) => a.span - b.span).map(({ at }) => at)]
}

/**
 * Articles (条文): one that was asked for by its number, in the laws whose title was named, comes before those that hold
 * the words.
 */
function articlesOf(
  { articles, articleTexts }: SearchIndex,
  query: Query,
  laws: readonly SearchedLaw[],
): PlacedArticle[] {
  const { article, phrase } = query
  const titled = new Set(laws)
  const numbered = articles.filter(
    ({ of, entry }) => entry.article === article && (phrase === '' || titled.has(of)),
  )
  if (phrase === '' || (article !== null && titled.size > 0)) return numbered
  return byWords(articleTexts, query).flatMap((at) => articles[at] ?? [])
}

/** Questions (题目): on an article that was asked for by its number, else by the words of the stem. */
function questionsOf(
  { questions, stems }: SearchIndex,
  query: Query,
  laws: readonly SearchedLaw[],
): SearchedQuestion[] {
  const { article, phrase } = query
  const titled = new Set(laws.map(({ law }) => law))
  const numbered = questions.filter(
    (one) => one.article === article && (phrase === '' || titled.has(one.law)),
  )
  if (phrase === '' || (article !== null && titled.size > 0)) return numbered
  return byWords(stems, query).flatMap((at) => questions[at] ?? [])
}

/** Searches (检索): a law's title before an article's number before words; among equals the order they are kept in. */
export function find(index: SearchIndex, query: Query): Found {
  const laws = lawsOf(index, query)
  return {
    laws,
    articles: articlesOf(index, query, laws),
    questions: questionsOf(index, query, laws),
  }
}
