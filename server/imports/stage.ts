import { type Comparison, type Counts, toApply } from '#domain/imports'
import { command } from '#server/platform'
import type { Found } from './kind'
import { chunks, type ImportFile, type RowChunk, type StagedRow } from './store'

const counted = (count: (comparison: Comparison) => number): Counts => ({
  new: count('new'),
  changed: count('changed'),
  same: count('same'),
  refused: count('refused'),
})

const countsOf = (rows: readonly StagedRow[]): Counts =>
  counted((wished) => rows.filter(({ comparison }) => comparison === wished).length)

const sum = (all: readonly Counts[]): Counts =>
  counted((wished) => all.reduce((total, of) => total + of[wished], 0))

const chunked = (rows: readonly StagedRow[], size: number): (readonly StagedRow[])[] =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, place) =>
    rows.slice(place * size, (place + 1) * size),
  )

/** Puts one chunk in its place; one that an earlier try left there gives way. */
async function put(chunk: RowChunk): Promise<void> {
  if (await chunks.add(chunk)) return
  await chunks.update({ _id: chunk._id }, { rows: command.set(chunk.rows) })
}

/** Writes rows down in chunks (暂存), and says what the import's document is to say of them. One operation a chunk. */
export async function stage(
  id: string,
  { rows, laws, notes }: Found,
  size: number,
): Promise<Pick<ImportFile, 'counts' | 'hinted' | 'chunks' | 'laws' | 'notes' | 'of'>> {
  const parts = chunked(rows, size)
  for (const [place, part] of parts.entries())
    await put({ _id: `${id}:${place}`, import: id, place, rows: part })
  const counts = parts.map(countsOf)
  const total = sum(counts)
  const hinted = rows.filter(({ hint, item }) => hint !== null && item !== null).length
  return { counts: total, hinted, chunks: counts, laws, notes, of: toApply(total) }
}
