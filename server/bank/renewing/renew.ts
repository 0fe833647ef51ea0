import type { CitedArticle } from '#domain/bank'
import type { BeijingDay } from '#domain/beijing-day'
import { command } from '#server/platform'
import { noteChanged } from '#server/search'
import {
  firstVersion,
  type QuestionVersion,
  record,
  snapshotOf,
  versionId,
} from '../published/versions'
import { type PublishedQuestion, questions, shelves } from '../store'

/** What is confirmed of a question: what it rests on now, since when, and by whom. */
export interface Renewing {
  readonly citation: CitedArticle
  readonly from: BeijingDay
  readonly key: string
  readonly by: string
  readonly byName: string
  /** Milliseconds. */
  readonly at: number
}

/** The question cites the new version from now on; undefined when somebody changed it meanwhile. */
const commit = (old: PublishedQuestion, { citation, from, key }: Renewing) =>
  questions.updateOne(
    { _id: old._id, version: old.version },
    {
      version: old.version + 1,
      citation: command.set(citation),
      renewal: command.set({ key, from, was: old.citation.version }),
      rewrite: command.remove(),
    },
  )

const versionOf = (now: PublishedQuestion, { by, byName, at }: Renewing): QuestionVersion => ({
  _id: versionId(now._id, now.version),
  ...{ question: now._id, version: now.version, snapshot: snapshotOf(now) },
  ...{ act: 'confirm', by, byName, at, note: '' },
})

/** What follows a confirmation: its version, shelf and search. Doing it again changes nothing. Four operations. */
export async function finishRenewal(now: PublishedQuestion, renewing: Renewing): Promise<void> {
  const { _id, renewal, citation } = now
  await record([versionOf(now, renewing)])
  if (!renewal) return
  const { was, from } = renewal
  const renewed = command.set({ was, version: citation.version, from })
  await shelves.update({ _id: 'daily' }, { [`renewals.${_id}`]: renewed })
  await noteChanged({ questions: [_id] })
}

/**
 * Binds a question to an article of a newer version of its law (确认): its text stays. One update of the question is what
 * counts; a crash behind it heals when the call is sent again. Seven operations; undefined when somebody changed the
 * question meanwhile.
 */
export async function renew(
  old: PublishedQuestion,
  renewing: Renewing,
): Promise<PublishedQuestion | undefined> {
  await record([firstVersion(old)])
  const now = await commit(old, renewing)
  if (now) await finishRenewal(now, renewing)
  return now
}
