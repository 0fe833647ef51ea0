import { createHash } from 'node:crypto'
import type { Collected, CollectedVersion } from '#server/cases'
import { collection, removeFiles } from '#server/platform'

/** A collection (案例汇编) as it was last made. */
export interface MadeCollection {
  /** Which, whose, of which quarter: `province:u-21:2026-4`. */
  readonly _id: string
  /** What is in it. */
  readonly key: string
  readonly file: string
  readonly name: string
  readonly pages: number
  readonly cases: number
}
export const madeCollections = collection<MadeCollection>('caseCollections')

export const collectionId = ({ scope, quarter }: Collected, place: string): string =>
  `${scope}:${place}:${quarter}`

/** Raised when the pages change, so that what was printed before is made anew. */
const EDITION = 1

const told = ({ _id, live, unitName, publishedAt, invented }: CollectedVersion): string =>
  [_id, live.version, unitName, publishedAt, invented].join(' ')

/** The natural key of a collection: another case, another version or one less makes another key, their order does not. */
export const keyOf = (versions: readonly CollectedVersion[]): string =>
  createHash('sha256')
    .update([EDITION, ...versions.map(told).toSorted()].join('\n'))
    .digest('hex')
    .slice(0, 24)

/**
 * Keeps what was made in the place of what was made before, whose file goes: it may hold what was withdrawn since. One
 * operation, two where somebody else was quicker.
 */
export async function keepMade(
  made: MadeCollection,
  before: MadeCollection | undefined,
): Promise<void> {
  const { _id, ...change } = made
  const isFirst = before === undefined && (await madeCollections.add(made))
  if (!isFirst) await madeCollections.update({ _id }, change)
  if (before && before.file !== made.file) await removeFiles([before.file])
}
