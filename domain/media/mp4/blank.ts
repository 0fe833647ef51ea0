import { bytesOf, viewOf } from '../reader'
import type { Span } from '../span'
import type { Needless } from './video'

const HEAD = 8

/** A box that holds nothing, as long as the one that was there: all places in the file stay right. */
function makeFree(content: Uint8Array, { from, to }: Span): void {
  const end = Math.min(to, content.length)
  content.fill(0, from, end)
  viewOf(content).setUint32(from, end - from)
  content.set(bytesOf('free'), from + HEAD / 2)
}

/** Blanks in place what playing a video does not need. */
export function blank(content: Uint8Array, { boxes, loose }: Needless): void {
  for (const { from, to } of loose) content.fill(0, from, to)
  for (const box of boxes) makeFree(content, box)
}
