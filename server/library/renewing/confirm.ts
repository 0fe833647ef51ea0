import type { CitedArticle } from '#domain/bank'
import { type BeijingDay, beijingDayOf } from '#domain/beijing-day'
import { isReplaced, replacedFrom } from '#domain/library'
import { type OfficerCall, refuse, type UseCase } from '#server/platform'
import type { KeptQuestion, RenewingGiven } from '../given'
import { holds, type Kept } from '../reading/show-article'
import { currentKept, keptFor } from './sides'

/** Whether a question rests on a version that is replaced on a day. */
export const isFlagged = (
  { citation, withdrawn }: KeptQuestion,
  kept: readonly Kept[],
  day: BeijingDay,
): boolean =>
  withdrawn === undefined && isReplaced(replacedFrom(kept.map(({ law }) => law)), citation, day)

/** The article of the version that holds now, as pages name it; undefined where there is none. */
function citedNow(
  { citation: { law, version } }: KeptQuestion,
  article: string,
  kept: readonly Kept[],
  day: BeijingDay,
): CitedArticle | undefined {
  const current = currentKept(kept, law, day)
  if (!current || current.law.version === version || !holds(current, article)) return undefined
  const { shortName, versionLabel, points } = current.law
  const { version: to } = current.law
  return {
    law,
    version: to,
    article,
    lawName: shortName,
    versionLabel,
    point: points[article] ?? '',
  }
}

const renewingBy = ({ officer, now }: OfficerCall, key: string, citation: CitedArticle) => ({
  ...{ key, citation, from: beijingDayOf(now), at: now.getTime() },
  ...{ by: officer._id, byName: officer.name },
})

const done = ({ version, citation, renewal }: KeptQuestion, day: BeijingDay) => ({
  version,
  lawVersion: citation.version,
  article: citation.article,
  renewed: renewal?.from ?? day,
})

/**
 * Confirms that a question holds for an article of the version in force (确认). Ten operations, five when it is sent again.
 */
export const confirmWith =
  <Q extends KeptQuestion>(
    given: Omit<RenewingGiven<Q>, 'restingLines' | 'sendBack'>,
  ): UseCase<'library', 'confirm'> =>
  async (call, { question: id, version, article, key }) => {
    const day = beijingDayOf(call.now)
    const [question] = await given.questionsOf([id])
    if (!question) return refuse('QUESTION_NOT_FOUND')
    if (question.renewal?.key === key) {
      if (question.citation.article !== article) return refuse('CHANGED_MEANWHILE')
      await given.finishRenewal(question, renewingBy(call, key, question.citation))
      return done(question, day)
    }
    const kept = await keptFor([question.citation], day)
    if (!isFlagged(question, kept, day)) return refuse('NOT_FLAGGED')
    if (question.version !== version) return refuse('CHANGED_MEANWHILE')
    const citation = citedNow(question, article, kept, day)
    if (!citation) return refuse('ARTICLE_NOT_FOUND')
    const renewed = await given.renew(question, renewingBy(call, key, citation))
    return renewed ? done(renewed, day) : refuse('CHANGED_MEANWHILE')
  }
