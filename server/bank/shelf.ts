import { onShelf, type ShelfLine, type Shelved, type VoidedQuestions } from '#domain/bank'
import { beijingDayOf } from '#domain/beijing-day'
import { shelves } from './store'

const FRESH_MS = 60_000

let kept: { readonly shelved: Shelved; readonly at: number } | undefined

async function shelved(now: Date): Promise<Shelved> {
  if (kept && Math.abs(now.getTime() - kept.at) < FRESH_MS) return kept.shelved
  const found = (await shelves.get('daily')) ?? { lines: [] }
  // An empty bank is not kept: the first import should be seen at once.
  if (found.lines.length > 0) kept = { shelved: found, at: now.getTime() }
  return found
}

/**
 * What sets and papers may draw from: nothing that rests on a version of a law that is replaced by now (被取代), until
 * somebody confirms it. A warm instance keeps it for a minute: at most one operation.
 */
export async function shelf(now: Date): Promise<readonly ShelfLine[]> {
  return onShelf(await shelved(now), beijingDayOf(now)).offered
}

/**
 * Questions whose key was wrong, or that were withdrawn (作废的作答). Read with the shelf and kept as long: at most one
 * operation, none beside `shelf`.
 */
export async function voidedQuestions(now: Date): Promise<VoidedQuestions> {
  return (await shelved(now)).voided ?? {}
}

/** What waits to be confirmed for a newer version of its law (待确认), as it is this moment. One operation. */
export async function restingLines(now: Date): Promise<readonly ShelfLine[]> {
  const found = (await shelves.get('daily')) ?? { lines: [] }
  return onShelf(found, beijingDayOf(now)).resting
}
