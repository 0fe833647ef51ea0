/**
 * Whether a law of so many articles (条) has this one; `10-1` was added later to where the law counts to ten,
 * `i4` is an item (项).
 * @example hasArticle(87, '50') // true
 */
export function hasArticle(articles: number, article: string): boolean {
  if (!/^(\d+(-\d+)?|i\d+)$/.test(article)) return false
  const number = Number.parseInt(article.replace(/^i/, ''), 10)
  return number >= 1 && number <= articles
}
