import Taro from '@tarojs/taro'
import type { Citation } from '#domain/bank'

type Query = Readonly<Record<string, string>>

const page = (name: string, query: Query = {}): string => {
  const parts = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
  return `/features/library/pages/${name}/index${parts.length > 0 ? `?${parts.join('&')}` : ''}`
}
const to = (name: string, query?: Query) => void Taro.navigateTo({ url: page(name, query) })

/** Opens the page of an article (条): from any answered question it is one tap. */
export const openArticle = ({ law, version, article }: Citation): void =>
  to('article', { law, version, article })

/** Opens the law library (法规库). */
export const openLaws = (): void => to('list')

/** The ways within the law library (法规库). */
export const go = {
  law: (law: string, version?: string) => to('law', version ? { law, version } : { law }),
  article: openArticle,
  /** Takes the place of the article before: reading on leaves no pile of pages. */
  articleInstead: ({ law, version, article }: Citation) =>
    void Taro.redirectTo({ url: page('article', { law, version, article }) }),
  versions: ({ law, version, article }: Citation) => to('versions', { law, version, article }),
  search: (words: string) => to('search', { words }),
  /** Where those who edit the bank draft a change of a question. */
  question: (id: string) =>
    void Taro.navigateTo({
      url: `/features/bank/desk/question/index?question=${encodeURIComponent(id)}`,
    }),
  case: (id: string) =>
    void Taro.navigateTo({
      url: `/features/cases/pages/case/index?case=${encodeURIComponent(id)}`,
    }),
}
