import { type Reason, Unfit } from '../fit'
import { lettersIn, type Reader, viewOf } from '../reader'
import { type Box, boxesOf } from './box'

/** The index of an MP4 (moov): which tracks there are, and where their samples lie. */
export interface Index {
  /** All boxes of the file, in order. */
  readonly boxes: readonly Box[]
  /** The index among them, and its own bytes. */
  readonly at: Box
  readonly view: DataView
  /** The index as a box of those bytes: places below it count from its first byte. */
  readonly moov: Box
}

/** More than ten minutes of any phone need; the index is read at once. */
const MOST = 4 * 1024 * 1024
const MATROSKA = [0x1a, 0x45, 0xdf, 0xa3]

function checkBeginning(first: Uint8Array): void {
  if (MATROSKA.every((byte, place) => first[place] === byte)) throw new Unfit('WEBM')
  if (first.length < 8 || lettersIn(first, 4) !== 'ftyp') throw new Unfit('NOT_A_VIDEO')
}

/** Without an index a recording was broken off, or the file was on its way here. */
const withoutIndex = (reader: Reader, boxes: readonly Box[]): Reason =>
  (boxes.at(-1)?.to ?? 0) > reader.bytes ? 'TRUNCATED' : 'UNFINISHED'

/** Finds and reads the index. @throws Unfit */
export function readIndex(reader: Reader): Index {
  checkBeginning(reader.read(0, 8))
  const boxes = boxesOf(reader)
  const at = boxes.find(({ kind }) => kind === 'moov')
  if (!at) throw new Unfit(withoutIndex(reader, boxes))
  const length = at.to - at.from
  if (at.to > reader.bytes) throw new Unfit('TRUNCATED')
  if (length > MOST) throw new Unfit('DAMAGED')
  const moov: Box = { kind: at.kind, from: 0, content: at.content - at.from, to: length }
  return { boxes, at, view: viewOf(reader.read(at.from, length)), moov }
}
