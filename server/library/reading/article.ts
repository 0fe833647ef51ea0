import { beijingDayOf } from '#domain/beijing-day'
import { currentOf, newestFirst } from '#domain/library'
import { refuse, type UseCase } from '#server/platform'
import type { ReadingGiven } from '../given'
import { laws, lawTexts } from '../store'
import { besides, headingOf, holds, keptOf, showArticle } from './show-article'

/** More versions than a law has. */
const MOST = 50

/** One article (条) in every version of its law, with what is asked on it and cases that rest on it. Four operations. */
export const articleWith =
  ({ questionsOn, casesOn }: Omit<ReadingGiven, 'countOn'>): UseCase<'library', 'article'> =>
  async ({ officer, now }, { law: of, version, article }) => {
    const [found, texts] = await Promise.all([
      laws.find({ law: of }, { limit: MOST }),
      lawTexts.find({ law: of }, { limit: MOST }),
    ])
    const day = beijingDayOf(now)
    const versions = newestFirst(found)
    const law = version ? versions.find((one) => one.version === version) : currentOf(found, day)
    if (!law) return refuse('LAW_NOT_FOUND')
    const all = keptOf(versions, texts)
    const kept = all.find((one) => one.law === law)
    if (!kept || !holds(kept, article)) return refuse('ARTICLE_NOT_FOUND')
    const on = { law: of, version: law.version, article }
    const [questions, cases] = await Promise.all([questionsOn(on), casesOn(on, officer)])
    const show = (one: typeof kept) => showArticle(one, article, versions, day)
    return {
      ...{ law: of, article, level: law.level, name: law.name, lawName: law.shortName },
      heading: [...headingOf(kept, article)],
      shown: show(kept),
      versions: all.filter((one) => holds(one, article)).map(show),
      ...besides(kept, article),
      questions: [...questions],
      cases: [...cases],
    }
  }
