import { Unfit } from '../fit'
import type { Span } from '../span'
import { type Box, boxBelow, boxesIn, contentOf } from './box'
import { FLAGS, rowsOf } from './table'

/** How large each sample (采样, a frame or a bit of sound) of a track is. */
interface Sizes {
  readonly count: number
  /** Bytes of so many samples from one on. */
  sum(from: number, count: number): number
}

function sumOf(from: number, count: number, sizeAt: (sample: number) => number): number {
  let sum = 0
  for (let sample = from; sample < from + count; sample += 1) sum += sizeAt(sample)
  return sum
}

const WORD = 4
const BYTE_BITS = 8
const HALF = 0xf

function wordSizes(view: DataView, box: Box): Sizes {
  const each = view.getUint32(box.content + FLAGS)
  if (each > 0) {
    const count = view.getUint32(box.content + FLAGS + WORD)
    return { count, sum: (_, samples) => each * samples }
  }
  const { first, count } = rowsOf(view, box, { head: FLAGS + WORD, width: WORD })
  return {
    count,
    sum: (from, samples) => sumOf(from, samples, (sample) => view.getUint32(first + sample * WORD)),
  }
}

/** The compact table: 4, 8 or 16 bits a sample. */
function compactSizes(view: DataView, box: Box): Sizes {
  const bits = view.getUint8(box.content + FLAGS + 3)
  if (bits !== 4 && bits !== 8 && bits !== 16) throw new Unfit('DAMAGED')
  const { first, count } = rowsOf(view, box, { head: FLAGS + WORD, width: bits / BYTE_BITS })
  const sizeAt = (sample: number): number => {
    if (bits === 16) return view.getUint16(first + sample * 2)
    if (bits === 8) return view.getUint8(first + sample)
    const two = view.getUint8(first + Math.floor(sample / 2))
    return sample % 2 === 0 ? two >> 4 : two & HALF
  }
  return { count, sum: (from, samples) => sumOf(from, samples, sizeAt) }
}

function sizesOf(view: DataView, table: Box): Sizes {
  const boxes = boxesIn(view, contentOf(table))
  const words = boxes.find(({ kind }) => kind === 'stsz')
  if (words) return wordSizes(view, words)
  const compact = boxes.find(({ kind }) => kind === 'stz2')
  if (!compact) throw new Unfit('DAMAGED')
  return compactSizes(view, compact)
}

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
