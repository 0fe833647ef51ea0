import { Unfit } from '../fit'
import type { Span } from '../span'
import { type Box, boxBelow, boxesIn, contentOf } from './box'
import { sizesOf } from './sizes'
import { rowsOf } from './table'

const WORD = 4
const TWO_TO_32 = 2 ** 32

/** Where each chunk (块) of samples begins in the file. */
function offsetsOf(view: DataView, table: Box): { count: number; at: (chunk: number) => number } {
  const large = boxesIn(view, contentOf(table)).find(({ kind }) => kind === 'co64')
  if (large) {
    const { first, count } = rowsOf(view, large, { width: 2 * WORD })
    const at = (chunk: number) => first + chunk * 2 * WORD
    return {
      count,
      at: (chunk) => view.getUint32(at(chunk)) * TWO_TO_32 + view.getUint32(at(chunk) + WORD),
    }
  }
  const { first, count } = rowsOf(view, boxBelow(view, table, 'stco'), { width: WORD })
  return { count, at: (chunk) => view.getUint32(first + chunk * WORD) }
}

/** How many samples lie in each chunk: each row holds from its first chunk on, counted from 1. */
function perChunk(view: DataView, table: Box): (chunk: number) => number {
  const { first, count } = rowsOf(view, boxBelow(view, table, 'stsc'), { width: 3 * WORD })
  let row = 0
  const beginsAt = (of: number) => view.getUint32(first + of * 3 * WORD) - 1
  return (chunk) => {
    while (row + 1 < count && beginsAt(row + 1) <= chunk) row += 1
    return count === 0 ? 0 : view.getUint32(first + row * 3 * WORD + WORD)
  }
}

/** Where the samples of a track lie in the file, chunk by chunk, from its table (stbl). */
export function samplesOf(view: DataView, table: Box): Span[] {
  const sizes = sizesOf(view, table)
  const offsets = offsetsOf(view, table)
  const samplesIn = perChunk(view, table)
  const spans: Span[] = []
  let past = 0
  for (let chunk = 0; chunk < offsets.count && past < sizes.count; chunk += 1) {
    const samples = Math.min(samplesIn(chunk), sizes.count - past)
    const from = offsets.at(chunk)
    spans.push({ from, to: from + sizes.sum(past, samples) })
    past += samples
  }
  if (past < sizes.count) throw new Unfit('DAMAGED')
  return spans
}
