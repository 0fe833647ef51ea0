import { numberOf } from './numeral'

/** The words of a law's articles (条文), by article number; `10-1` is 第十条之一. */
export type ArticleTexts = ReadonlyMap<string, string>

/** The official texts at hand, by `law@version`; they are never required. */
export type LawTexts = ReadonlyMap<string, ArticleTexts>

const HEADING =
  /^[#*\s]*第([零〇一二三四五六七八九十百千]+)条(?:之([一二三四五六七八九十]+))?[*\s]+/u

function articleOf(line: string): string | null {
  const heading = HEADING.exec(line)
  if (heading === null) return null
  const [, number = '', inserted] = heading
  return inserted === undefined
    ? `${numberOf(number)}`
    : `${numberOf(number)}-${numberOf(inserted)}`
}

/**
 * The articles of an official text, each from its heading at the start of a line to the next.
 * A number met again (annexed decisions, quoted articles) does not replace the first.
 */
export function articlesOf(text: string): ArticleTexts {
  const articles = new Map<string, string>()
  let open: string | null = null
  for (const line of text.split(/\r?\n/)) {
    const begun = articleOf(line)
    if (begun !== null) open = articles.has(begun) ? null : begun
    else if (/^#/.test(line)) open = null
    if (open !== null) articles.set(open, `${articles.get(open) ?? ''}${line}\n`)
  }
  return articles
}
