import { citationKey, LAW_LEVELS, type LawVersion } from '#domain/bank'
import type { BeijingDay } from '#domain/beijing-day'
import { byArticle, currentEach } from '#domain/library'
import type { SearchedLaw } from '#domain/search'
import { command } from '#server/platform'
import { type LawTextFile, laws, lawTexts } from './store'

/** More versions than the library will have. */
const MOST = 1000
/** A text is up to a few hundred kilobytes: so many are read at once. */
const TEXTS = 20

const byRank = (a: LawVersion, b: LawVersion): number =>
  LAW_LEVELS.indexOf(a.level) - LAW_LEVELS.indexOf(b.level) || a.law.localeCompare(b.law)

const officialOf = ({ articles }: LawTextFile): SearchedLaw['articles'] =>
  articles.map(({ article, paragraphs }) => ({
    ...{ article, official: true },
    text: paragraphs.join(''),
  }))

const pointsOf = ({ points }: LawVersion): SearchedLaw['articles'] =>
  Object.entries(points)
    .toSorted(([a], [b]) => byArticle(a, b))
    .map(([article, point]) => ({ article, official: false, text: point.replaceAll('**', '') }))

const searched = (of: LawVersion, text: LawTextFile | undefined): SearchedLaw => {
  const { law, version, versionLabel, level, domain, name, shortName } = of
  return {
    ...{ law, version, versionLabel, level, domain, name, shortName },
    articles: text ? officialOf(text) : pointsOf(of),
  }
}

async function textsOf(versions: readonly LawVersion[]): Promise<Map<string, LawTextFile>> {
  const texts = new Map<string, LawTextFile>()
  for (let at = 0; at < versions.length; at += TEXTS) {
    const keys = versions.slice(at, at + TEXTS).map(citationKey)
    for (const text of await lawTexts.find({ _id: command.in(keys) }, { limit: TEXTS }))
      texts.set(text._id, text)
  }
  return texts
}

/**
 * The laws search finds, in the version that holds on a day: the official text of each article, our key points where
 * it is not imported. One operation, and one for each twenty laws.
 */
export async function searchableLaws(day: BeijingDay): Promise<SearchedLaw[]> {
  const current = currentEach(await laws.find({}, { limit: MOST }), day).toSorted(byRank)
  const texts = await textsOf(current)
  return current.map((law) => searched(law, texts.get(citationKey(law))))
}

/** Whether a text was imported since. One operation. */
export async function importedSince(moment: number): Promise<boolean> {
  const where = { importedAt: command.gt(moment) }
  return (await lawTexts.find(where, { limit: 1, fields: { _id: true } })).length > 0
}
