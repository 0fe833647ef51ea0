import type { Reply } from '#contract/index'
import { citationKey, hasArticle, type LawVersion } from '#domain/bank'
import type { BeijingDay } from '#domain/beijing-day'
import { byArticle, standingOf } from '#domain/library'
import type { LawTextFile } from '../store'

type Shown = Reply<'library', 'article'>['shown']

/** A version of a law with its official text, where that is imported. */
export interface Kept {
  readonly law: LawVersion
  readonly text: LawTextFile | undefined
}

/** Each version beside its text. */
export const keptOf = (versions: readonly LawVersion[], texts: readonly LawTextFile[]): Kept[] =>
  versions.map((law) => ({ law, text: texts.find(({ _id }) => _id === citationKey(law)) }))

const textOf = ({ text }: Kept, article: string) =>
  text?.articles.find((one) => one.article === article)

/** Whether a version has an article: what is imported says it, before that the index. */
export const holds = (kept: Kept, article: string): boolean =>
  kept.text ? textOf(kept, article) !== undefined : hasArticle(kept.law.articles, article)

/** An article (条) in one version: official words, and our key point. */
export function showArticle(
  kept: Kept,
  article: string,
  versions: readonly LawVersion[],
  day: BeijingDay,
): Shown {
  const { version, versionLabel, inForceFrom, points } = kept.law
  return {
    ...{ version, versionLabel, inForceFrom },
    standing: standingOf(kept.law, versions, day),
    official: textOf(kept, article)?.paragraphs ?? null,
    point: points[article] ?? null,
  }
}

/** Under which 编, 章, 节 an article stands; nothing before its text is imported. */
export const headingOf = (kept: Kept, article: string): readonly string[] =>
  textOf(kept, article)?.heading ?? []

/** The articles before and after; until the text is imported, among those we have a key point of. */
export function besides({ law, text }: Kept, article: string) {
  const all = text
    ? text.articles.map((one) => one.article)
    : Object.keys(law.points).toSorted(byArticle)
  return {
    former: all.findLast((one) => byArticle(one, article) < 0) ?? null,
    next: all.find((one) => byArticle(one, article) > 0) ?? null,
  }
}
