import { citationKey } from '#domain/bank'
import { beijingDayOf } from '#domain/beijing-day'
import { currentOf, newestFirst } from '#domain/library'
import { refuse, type UseCase } from '#server/platform'
import type { ReadingGiven } from '../given'
import { laws, lawTexts } from '../store'
import { chaptersOf } from './chapters'
import { showVersion } from './show-version'

/** More versions than a law has. */
const MOST = 50

/** One law (法规): its versions, and the articles of one of them. At most four operations. */
export const lawWith =
  ({ countOn }: Pick<ReadingGiven, 'countOn'>): UseCase<'library', 'law'> =>
  async ({ now }, input) => {
    const day = beijingDayOf(now)
    const versions = newestFirst(await laws.find({ law: input.law }, { limit: MOST }))
    const law = input.version
      ? versions.find(({ version }) => version === input.version)
      : currentOf(versions, day)
    if (!law) return refuse('LAW_NOT_FOUND')
    const [text, texts, questions] = await Promise.all([
      lawTexts.get(citationKey(law)),
      lawTexts.find({ law: input.law }, { limit: MOST, fields: { _id: true } }),
      countOn(input.law, now),
    ])
    const imported = new Set(texts.map(({ _id }) => _id))
    const show = (one: typeof law) =>
      showVersion(one, versions, imported.has(citationKey(one)), day)
    return {
      shown: show(law),
      versions: versions.map(show),
      preamble: [...(text?.preamble ?? [])],
      chapters: chaptersOf(law, text),
      rest: [...(text?.rest ?? [])].map(({ name, paragraphs }) => ({
        name,
        paragraphs: [...paragraphs],
      })),
      questions,
    }
  }
