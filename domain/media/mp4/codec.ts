import { Unfit } from '../fit'
import { lettersIn } from '../reader'
import { type Box, boxesIn, contentOf } from './box'
import { FLAGS } from './table'

/** The fields every picture's description begins with; width and height stand at the end of the first third. */
const VISUAL_HEAD = 78
const WIDTH_AT = 24
const HEIGHT_AT = 26

const HEVC = ['hvc1', 'hev1', 'dvh1', 'dvhe']
const H264 = ['avc1', 'avc3']
/** Baseline, Main and High of H.264: what every phone plays. The others have ten bits or other colours. */
const PROFILES = [66, 77, 100]

/** Each way in which a track's samples are described (stsd): usually one. */
function descriptionsOf(view: DataView, table: Box): Box[] {
  const stsd = boxesIn(view, contentOf(table)).find(({ kind }) => kind === 'stsd')
  if (!stsd) throw new Unfit('DAMAGED')
  const found = boxesIn(view, { from: stsd.content + FLAGS + 4, to: stsd.to })
  if (found.length === 0) throw new Unfit('DAMAGED')
  return found
}

function checkProfile(view: DataView, description: Box): void {
  const from = description.content + VISUAL_HEAD
  const setup = boxesIn(view, { from, to: description.to }).find(({ kind }) => kind === 'avcC')
  if (!setup) throw new Unfit('DAMAGED')
  if (!PROFILES.includes(view.getUint8(setup.content + 1))) throw new Unfit('OTHER_CODEC')
}

/** How large the pictures of a track are; refused unless all of it is H.264 that phones play. */
export function pictureSize(view: DataView, table: Box): { width: number; height: number } {
  const [first, ...others] = descriptionsOf(view, table)
  if (!first) throw new Unfit('DAMAGED')
  for (const description of [first, ...others]) {
    if (HEVC.includes(description.kind)) throw new Unfit('HEVC')
    if (!H264.includes(description.kind)) throw new Unfit('OTHER_CODEC')
    checkProfile(view, description)
  }
  const width = view.getUint16(first.content + WIDTH_AT)
  const height = view.getUint16(first.content + HEIGHT_AT)
  if (width === 0 || height === 0) throw new Unfit('DAMAGED')
  return { width, height }
}

/** ISO 14496-1's numbers for AAC, of MPEG-4 and the three of MPEG-2. */
const AAC = [0x40, 0x66, 0x67, 0x68]
const [STREAM, DECODER] = [3, 4]
const LONGEST_LENGTH = 4

/** Past a descriptor's length, which is written in up to four bytes. */
function pastLength(view: DataView, at: number): number {
  for (let past = 0; past < LONGEST_LENGTH; past += 1)
    if (view.getUint8(at + past) < 0x80) return at + past + 1
  throw new Unfit('DAMAGED')
}

/** What the elementary stream descriptor (esds) says the sound is. */
function soundKind(view: DataView, esds: number): number {
  if (view.getUint8(esds) !== STREAM) throw new Unfit('DAMAGED')
  const stream = pastLength(view, esds + 1)
  // The id and flags of the stream; no file has the optional fields that the flags may announce.
  const decoder = stream + 3
  if (view.getUint8(decoder) !== DECODER) throw new Unfit('DAMAGED')
  return view.getUint8(pastLength(view, decoder + 1))
}

/** QuickTime puts it deeper than MP4 does, so it is looked for by its name. */
function esdsIn(view: DataView, { content, to }: Box): number {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + content, to - content)
  for (let at = 0; at + 4 <= bytes.length; at += 1)
    if (lettersIn(bytes, at) === 'esds') return content + at + 4 + FLAGS
  throw new Unfit('DAMAGED')
}

/** Refuses a track's sound unless all of it is AAC. */
export function checkSound(view: DataView, table: Box): void {
  for (const description of descriptionsOf(view, table)) {
    if (description.kind !== 'mp4a') throw new Unfit('OTHER_SOUND')
    if (!AAC.includes(soundKind(view, esdsIn(view, description)))) throw new Unfit('OTHER_SOUND')
  }
}
