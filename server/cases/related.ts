import { command } from '#server/platform'
import { CARD_FIELDS, type Card, cardOf } from './card'
import type { LiveCase } from './seen'
import { caseFiles } from './store'

const LOOKED_AT = 30
const SHOWN = 4

/** Cases that rest on the same articles (相关案例), the most shared first; none a reader may not see. One operation. */
export async function relatedTo({ _id, listed }: LiveCase, to: readonly string[]): Promise<Card[]> {
  const mine = new Set(listed?.articles)
  if (mine.size === 0) return []
  const found = await caseFiles.find(
    { shownTo: command.in(to), 'listed.articles': command.in([...mine]), _id: command.neq(_id) },
    { sort: [['publishedAt', 'desc']], limit: LOOKED_AT, fields: CARD_FIELDS },
  )
  const shared = (articles: readonly string[] = []) =>
    articles.filter((article) => mine.has(article)).length
  return found
    .toSorted((a, b) => shared(b.listed?.articles) - shared(a.listed?.articles))
    .slice(0, SHOWN)
    .flatMap((file) => cardOf(file, undefined))
}
