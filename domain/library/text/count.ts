import type { Line } from './clean-lines'
import { headingOf, partOf } from './heading'
import type { Counting } from './law-text'
import { numbered, numberedItem } from './numbered'
import type { Counter } from './openings'
import { type Outline, outline } from './outline'

const ARTICLES: Counter = { counted: numbered, heading: headingOf }
const ITEMS: Counter = { counted: numberedItem, heading: partOf }
const NOTHING: Counter = { counted: () => null, heading: partOf }

const PART = /^[一二三四五六七八九十]+、/
const hasParts = (lines: readonly Line[]): boolean =>
  lines.filter(({ text }) => PART.test(text)).length > 1

/** Items that run through the whole text, so that 第（四）项 names one place only. */
const runThrough = ({ articles, quoted }: Outline): boolean =>
  articles.length > 1 && quoted === 0 && articles[0]?.article === 'i1'

/** A text taken apart by what it counts, or null where it counts nothing and has no parts either. */
export function counted(
  lines: readonly Line[],
): (Outline & { readonly counting: Counting }) | null {
  const byArticle = outline(lines, ARTICLES)
  if (byArticle.articles.length > 1) return { counting: 'article', ...byArticle }
  const byItem = outline(lines, ITEMS)
  if (runThrough(byItem)) return { counting: 'item', ...byItem }
  if (byArticle.articles.length === 1) return { counting: 'article', ...byArticle }
  return hasParts(lines) ? { counting: 'nothing', ...outline(lines, NOTHING) } : null
}
