import { Unfit } from '../fit'
import { bytesOf, lettersIn, viewOf } from '../reader'
import { EXIF_NAME, exifOf, orientationIn } from './exif'
import { checkCount, type Orientation, type Picture } from './picture'

/** A part of a JPEG (段): its marker, all of it, and what it says after marker and length. */
interface Segment {
  readonly marker: number
  readonly whole: Uint8Array
  readonly says: Uint8Array
}

const [START, END, SCAN, FILL] = [0xd8, 0xd9, 0xda, 0xff]
const [EXIF_OR_XMP, PROFILE, ADOBE, JFIF] = [0xe1, 0xe2, 0xee, 0xe0]
/** Baseline, extended and progressive: what browsers and phones show. */
const FRAMES = [0xc0, 0xc1, 0xc2]
/** Tables, frames, scans, restarts and the late number of lines. */
const NEEDED = [...FRAMES, 0xc4, 0xda, 0xdb, 0xdc, 0xdd]

/** Where the coded pixels of a scan end: at the next marker that is neither stuffing nor a restart. */
function endOfScan(content: Uint8Array, from: number): number {
  for (let at = content.indexOf(FILL, from); at !== -1; at = content.indexOf(FILL, at + 1)) {
    const next = content[at + 1] ?? 0
    if (next !== 0 && next !== FILL && (next < 0xd0 || next > 0xd7)) return at
  }
  throw new Unfit('TRUNCATED')
}

function segmentAt(content: Uint8Array, at: number): Segment {
  if (at + 4 > content.length) throw new Unfit('TRUNCATED')
  const marker = content[at + 1] ?? 0
  if (content[at] !== FILL) throw new Unfit('DAMAGED')
  const head = at + 2 + viewOf(content).getUint16(at + 2)
  if (head < at + 4) throw new Unfit('DAMAGED')
  if (head > content.length) throw new Unfit('TRUNCATED')
  const end = marker === SCAN ? endOfScan(content, head) : head
  return { marker, whole: content.subarray(at, end), says: content.subarray(at + 4, head) }
}

/** All parts between the start and the end of the picture; what follows its end belongs to something else. */
function segmentsOf(content: Uint8Array): Segment[] {
  const segments: Segment[] = []
  for (let at = 2; content[at] !== FILL || content[at + 1] !== END; ) {
    // A marker may be filled up before.
    if (content[at] === FILL && content[at + 1] === FILL) at += 1
    else {
      const segment = segmentAt(content, at)
      checkCount(segments.push(segment))
      at += segment.whole.length
    }
  }
  return segments
}

const begins = ({ says }: Segment, name: string): boolean =>
  lettersIn(says, 0, name.length) === name

function orientationOf(segments: readonly Segment[]): Orientation {
  const exif = segments.find((each) => each.marker === EXIF_OR_XMP && begins(each, EXIF_NAME))
  return exif ? orientationIn(exif.says) : 1
}

const part = (marker: number, says: Uint8Array): Uint8Array =>
  Uint8Array.of(FILL, marker, (says.length + 2) >> 8, (says.length + 2) & 0xff, ...says)

/** Version and density of a JFIF head; the small picture behind them is left out. */
const JFIF_SAYS = 12

function cleanOf(segment: Segment): Uint8Array[] {
  const { marker, whole, says } = segment
  if (NEEDED.includes(marker)) return [whole]
  if (marker === PROFILE && begins(segment, 'ICC_PROFILE\0')) return [whole]
  if (marker === ADOBE && begins(segment, 'Adobe')) return [whole]
  if (marker !== JFIF || !begins(segment, 'JFIF\0') || says.length < JFIF_SAYS) return []
  return [part(JFIF, Uint8Array.of(...says.subarray(0, JFIF_SAYS), 0, 0))]
}

const oriented = (orientation: Orientation): Uint8Array[] =>
  orientation === 1
    ? []
    : [part(EXIF_OR_XMP, Uint8Array.of(...bytesOf(EXIF_NAME), ...exifOf(orientation)))]

/** Whether bytes begin as a JPEG does. */
export const isJpeg = (content: Uint8Array): boolean =>
  content[0] === FILL && content[1] === START && content[2] === FILL

/** Looks into a JPEG. @throws Unfit */
export function readJpeg(content: Uint8Array): Picture {
  const segments = segmentsOf(content)
  const frame = segments.find(({ marker }) => FRAMES.includes(marker))
  if (!frame || !segments.some(({ marker }) => marker === SCAN)) throw new Unfit('DAMAGED')
  const orientation = orientationOf(segments)
  return {
    format: 'jpg',
    width: viewOf(frame.says).getUint16(3),
    height: viewOf(frame.says).getUint16(1),
    orientation,
    clean: [
      Uint8Array.of(FILL, START),
      ...oriented(orientation),
      ...segments.flatMap(cleanOf),
      Uint8Array.of(FILL, END),
    ],
  }
}
