import { Unfit } from '../fit'
import { type Box, boxesIn, contentOf } from './box'
import { FLAGS, rowsOf } from './table'

/** How large each sample (采样, a frame or a bit of sound) of a track is. */
export interface Sizes {
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

/** The sizes of a track's samples, from either of the two tables there are for them. */
export function sizesOf(view: DataView, table: Box): Sizes {
  const boxes = boxesIn(view, contentOf(table))
  const words = boxes.find(({ kind }) => kind === 'stsz')
  if (words) return wordSizes(view, words)
  const compact = boxes.find(({ kind }) => kind === 'stz2')
  if (!compact) throw new Unfit('DAMAGED')
  return compactSizes(view, compact)
}
