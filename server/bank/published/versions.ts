import type { Snapshot } from '#domain/bank'
import { collection, command } from '#server/platform'
import type { PublishedQuestion } from '../store'

/** One version of a question as it was published (题目版本), kept for good: who, when, what for. */
export interface QuestionVersion {
  /** `question:version` */
  readonly _id: string
  readonly question: string
  readonly version: number
  readonly snapshot: Snapshot
  readonly act: string
  /** The officer who wrote it; empty where it came with the content. */
  readonly by: string
  readonly byName: string
  /** Milliseconds; 0 where nobody wrote it down. */
  readonly at: number
  /** What for. */
  readonly note: string
  /** Who let it pass; null where nobody had to. */
  readonly passedBy?: string | null
  /** The draft it came from; absent where it came from none. */
  readonly draft?: string
}
export const versions = collection<QuestionVersion>('questionVersions')

export const versionId = (question: string, version: number): string => `${question}:${version}`

/** What sets and papers keep of a published question. */
export function snapshotOf(question: PublishedQuestion): Snapshot {
  const { _id, withdrawn: _w, renewal: _n, rewrite: _r, ...content } = question
  return { ...content, id: _id }
}

/** The version a question came with, before anybody changed it here: kept when it is first replaced. */
export const firstVersion = (of: PublishedQuestion): QuestionVersion => ({
  _id: versionId(of._id, of.version),
  question: of._id,
  version: of.version,
  snapshot: snapshotOf(of),
  act: 'publish',
  by: '',
  byName: '',
  at: 0,
  note: '',
})

/** Writes versions that are not there yet. Two operations, none for none. */
export async function record(wanted: readonly QuestionVersion[]): Promise<void> {
  if (wanted.length === 0) return
  const there = await versions.find(
    { _id: command.in(wanted.map(({ _id }) => _id)) },
    { limit: wanted.length, fields: { _id: true } },
  )
  const known = new Set(there.map(({ _id }) => _id))
  await versions.addMany(wanted.filter(({ _id }) => !known.has(_id)))
}
