import type { Reply } from '#contract/index'
import { type BeijingDay, beijingDayOf } from '#domain/beijing-day'
import type { UseCase } from '#server/platform'
import type { KeptQuestion, RenewingGiven } from '../given'
import type { Kept } from '../reading/show-article'
import { currentKept, keptFor, sideOf } from './sides'

type Flagged = Reply<'library', 'flagged'>['questions'][number]

const PAGE = 10

function show(question: KeptQuestion, kept: readonly Kept[], day: BeijingDay): Flagged[] {
  const { law, version, article, lawName, versionLabel, point } = question.citation
  const cited = kept.find(({ law: one }) => one.law === law && one.version === version)
  const unknown = { version, versionLabel, inForceFrom: null, article, official: null, point }
  const { type, domain, stem, options, reason, rewrite } = question
  return [
    {
      ...{ question: question._id, version: question.version, type, domain, stem, reason },
      options: options.map(({ text, right }) => ({ text, right })),
      ...{ law, lawName },
      old: sideOf(cited, article) ?? unknown,
      new: sideOf(currentKept(kept, law, day), article),
      rewrite: rewrite ? { byName: rewrite.byName, at: rewrite.at, note: rewrite.note } : null,
    },
  ]
}

/** Questions bound to a replaced version (待确认), each beside its old and its new article. Four operations. */
export const flaggedWith =
  <Q extends KeptQuestion>(
    given: Pick<RenewingGiven<Q>, 'restingLines' | 'questionsOf'>,
  ): UseCase<'library', 'flagged'> =>
  async ({ now }, { from }) => {
    const day = beijingDayOf(now)
    const lines = await given.restingLines(now)
    const page = await given.questionsOf(lines.slice(from, from + PAGE).map(({ id }) => id))
    const kept = await keptFor(
      page.map(({ citation }) => citation),
      day,
    )
    return {
      count: lines.length,
      next: lines.length > from + PAGE ? from + PAGE : null,
      questions: page.flatMap((question) => show(question, kept, day)),
    }
  }
