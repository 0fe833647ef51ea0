import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { citationKey, type LawVersion } from '#domain/bank'
import type { ArticleTexts, LawTexts } from '#domain/bank/check'
import { type LawText, matchLaw, readLaw } from '#domain/library/text'

function textsIn(folder: string): LawText[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => {
      const read = readLaw(readFileSync(join(folder, name), 'utf8'), basename(name))
      return read.taken ? [read.law] : []
    })
}

/** The versions a text stands for: the one of its year, or where it states none, each of the law. */
function versionsOf(text: LawText, laws: readonly LawVersion[]): readonly LawVersion[] {
  const match = matchLaw(text, laws)
  if (match.kind === 'noYear') return laws.filter(({ law }) => law === match.law)
  return laws.filter(({ law, version }) => law === match.law && version === match.version)
}

/** The official texts (法规原文) at hand, by `law@version`. */
export type OfficialTexts = ReadonlyMap<string, LawText>

/**
 * The official texts of our laws, where a folder of them is at hand: matched by name and year. They are never required,
 * and none is part of this repository.
 */
export function officialTexts(laws: readonly LawVersion[], folder: string): OfficialTexts {
  const texts = existsSync(folder) ? textsIn(folder) : []
  return new Map(
    texts.flatMap((text) => versionsOf(text, laws).map((law) => [citationKey(law), text] as const)),
  )
}

/** The same as the content check compares with: the words of each article. */
export const articlesIn = (texts: OfficialTexts): LawTexts =>
  new Map([...texts].map(([key, { articles }]) => [key, articleTexts(articles)]))

const articleTexts = (articles: LawText['articles']): ArticleTexts =>
  new Map(articles.map(({ article, paragraphs }) => [article, paragraphs.join('\n')]))
