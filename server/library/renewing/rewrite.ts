import { beijingDayOf } from '#domain/beijing-day'
import { refuse, type UseCase } from '#server/platform'
import type { KeptQuestion, RenewingGiven } from '../given'
import { isFlagged } from './confirm'
import { keptFor } from './sides'

/** Sends a question of a replaced version to be rewritten (退回改写): it rests on. Four operations. */
export const rewriteWith =
  <Q extends KeptQuestion>(
    given: Pick<RenewingGiven<Q>, 'questionsOf' | 'sendBack'>,
  ): UseCase<'library', 'rewrite'> =>
  async ({ officer, now }, { question: id, version, note }) => {
    const day = beijingDayOf(now)
    const [question] = await given.questionsOf([id])
    if (!question) return refuse('QUESTION_NOT_FOUND')
    const kept = await keptFor([question.citation], day)
    if (!isFlagged(question, kept, day)) return refuse('NOT_FLAGGED')
    const rewrite = { by: officer._id, byName: officer.name, at: now.getTime(), note }
    const told = question.version === version && (await given.sendBack(question, rewrite))
    return told ? { at: rewrite.at } : refuse('CHANGED_MEANWHILE')
  }
