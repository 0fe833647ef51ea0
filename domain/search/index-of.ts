import type { Corpus, SearchedArticle, SearchedLaw, SearchedQuestion } from './corpus'

/** An article with its law. */
export interface PlacedArticle {
  readonly of: SearchedLaw
  readonly entry: SearchedArticle
}

/** What is searched, laid out for the matcher: each list beside its texts in lower case. */
export interface SearchIndex {
  readonly laws: readonly SearchedLaw[]
  readonly names: readonly string[]
  readonly articles: readonly PlacedArticle[]
  /** Each with the name of its law before it, so that 处罚法听证 finds 听证 in 处罚法. */
  readonly articleTexts: readonly string[]
  readonly questions: readonly SearchedQuestion[]
  readonly stems: readonly string[]
}

/** Lays out what can be found (检索库). */
export function indexOf({ laws, questions }: Corpus): SearchIndex {
  const articles = laws.flatMap((of) => of.articles.map((entry) => ({ of, entry })))
  return {
    laws,
    names: laws.map(({ name, shortName }) => `${name} ${shortName}`.toLowerCase()),
    articles,
    articleTexts: articles.map(({ of, entry }) => `${of.shortName} ${entry.text}`.toLowerCase()),
    questions,
    stems: questions.map(({ stem }) => stem.toLowerCase()),
  }
}

/** The same with some questions changed, new or gone (undefined). */
export function withQuestions(
  index: SearchIndex,
  changed: ReadonlyMap<string, SearchedQuestion | undefined>,
): SearchIndex {
  const kept = index.questions.filter(({ id }) => !changed.has(id))
  const fresh = [...changed.values()].filter((question) => question !== undefined)
  const questions = [...kept, ...fresh]
  return { ...index, questions, stems: questions.map(({ stem }) => stem.toLowerCase()) }
}
