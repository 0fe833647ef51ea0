import { citationKey, type LawVersion } from '#domain/bank'
import { withArticles, withPassages } from '#domain/imports/rows'
import { keepLawText, lawTextOf, lawVersionsOf, publishLaws } from '#server/library'
import type { Importing } from '../kind'
import { chunks, type FoundLaw, type ImportFile } from '../store'
import { findLaws } from './find-laws'

const MOST_CHUNKS = 1000

/** What of a law is taken over: its articles, and what belongs to none. One operation. */
async function takenOf(file: ImportFile, law: FoundLaw) {
  const found = await chunks.find(
    { import: file._id },
    { sort: [['place', 'asc']], limit: MOST_CHUNKS },
  )
  const id = citationKey(law)
  const items = found.flatMap(({ rows }) => rows.flatMap(({ item }) => item ?? []))
  return {
    articles: items.flatMap((item) =>
      item.kind === 'article' && item.of === id ? [item.article] : [],
    ),
    passages: items.flatMap((item) =>
      item.kind === 'passage' && item.of === id ? [item.passage] : [],
    ),
  }
}

/** The index's line of a law: as it was described, with the key points we have. One operation. */
async function entryOf(law: FoundLaw): Promise<LawVersion> {
  const { preamble: _, lawKnown: __, versionKnown: ___, ...entry } = law
  const known = (await lawVersionsOf([{ ...law, article: '' }])).get(citationKey(law))
  return { ...entry, points: known?.points ?? {} }
}

/** First the words, then the line of the index that leads to them: a half-written law is never seen. */
async function publish(file: ImportFile, law: FoundLaw, now: Date): Promise<void> {
  const id = citationKey(law)
  const there = await lawTextOf(id)
  const taken = await takenOf(file, law)
  await keepLawText({
    ...{ _id: id, law: law.law, version: law.version, preamble: law.preamble },
    articles: withArticles(there?.articles ?? [], taken.articles),
    rest: withPassages(there?.rest ?? [], taken.passages),
    ...{ importedAt: now.getTime(), importedBy: file.by },
  })
  await publishLaws([await entryOf(law)])
}

/** Laws (法规): their articles are few enough to be written at once, when all were gone through. */
export const lawsImporting: Importing = {
  rowsAtOnce: 200,
  find: findLaws,
  begin: async () => undefined,
  portion: async () => undefined,
  /** Seven operations a law. */
  async end(file, now) {
    for (const law of file.laws) await publish(file, law, now)
  },
}
