import type { ShelfLine } from '#domain/bank'
import { shelves } from './store'

const FRESH_MS = 60_000

let kept: { readonly lines: readonly ShelfLine[]; readonly at: number } | undefined

/** What sets and papers may draw from. A warm instance keeps it for a minute: at most one operation. */
export async function shelf(now: Date): Promise<readonly ShelfLine[]> {
  if (kept && Math.abs(now.getTime() - kept.at) < FRESH_MS) return kept.lines
  const found = await shelves.get('daily')
  const lines = found?.lines ?? []
  // An empty bank is not kept: the first import should be seen at once.
  if (lines.length > 0) kept = { lines, at: now.getTime() }
  return lines
}
