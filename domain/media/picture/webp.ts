import { Unfit } from '../fit'
import { bytesOf, lettersIn, viewOf } from '../reader'
import { exifOf, orientationIn } from './exif'
import { checkCount, type Orientation, type Picture } from './picture'

/** A part of a WebP (块): its name, all of it with its padding, and what it says. */
interface Chunk {
  readonly kind: string
  readonly whole: Uint8Array
  readonly says: Uint8Array
}

const RIFF_HEAD = 12
const HEAD = 8
const EXTENDED = 'VP8X'
const NEEDED = ['VP8 ', 'VP8L', 'ALPH', 'ICCP']

/** Flags of an extended head: which parts follow. */
const [HAS_EXIF, HAS_XMP] = [0x08, 0x04]

const padded = (length: number): number => length + (length % 2)

function chunkAt(content: Uint8Array, at: number): Chunk {
  if (at + HEAD > content.length) throw new Unfit('TRUNCATED')
  const length = viewOf(content).getUint32(at + 4, true)
  if (at + HEAD + length > content.length) throw new Unfit('TRUNCATED')
  return {
    kind: lettersIn(content, at),
    whole: content.subarray(at, at + HEAD + padded(length)),
    says: content.subarray(at + HEAD, at + HEAD + length),
  }
}

/** All parts the head speaks of; what follows them belongs to something else. */
function chunksOf(content: Uint8Array): Chunk[] {
  const end = HEAD + viewOf(content).getUint32(4, true)
  if (end > content.length) throw new Unfit('TRUNCATED')
  const chunks: Chunk[] = []
  for (let at = RIFF_HEAD; at < end; at += chunks.at(-1)?.whole.length ?? end)
    checkCount(chunks.push(chunkAt(content.subarray(0, end), at)))
  return chunks
}

const LOSSY_SIZE_AT = 6
const SIDE = 0x3fff

/** Width and height stand elsewhere in each of the two codings. */
function sizeOf({ kind, says }: Chunk): { width: number; height: number } {
  const view = viewOf(says)
  if (kind === 'VP8 ')
    return {
      width: view.getUint16(LOSSY_SIZE_AT, true) & SIDE,
      height: view.getUint16(LOSSY_SIZE_AT + 2, true) & SIDE,
    }
  const bits = view.getUint32(1, true)
  return { width: (bits & SIDE) + 1, height: ((bits >>> 14) & SIDE) + 1 }
}

function chunk(kind: string, says: Uint8Array): Uint8Array {
  const whole = new Uint8Array(HEAD + padded(says.length))
  whole.set(bytesOf(kind))
  viewOf(whole).setUint32(4, says.length, true)
  whole.set(says, HEAD)
  return whole
}

/** The extended head, saying that EXIF follows only where it does, and XMP never. */
function headWith(head: Chunk, orientation: Orientation): Uint8Array {
  const [flags = 0, ...rest] = head.says
  const kept = flags & ~(HAS_EXIF | HAS_XMP)
  return chunk(EXTENDED, Uint8Array.of(orientation === 1 ? kept : kept | HAS_EXIF, ...rest))
}

function riff(chunks: readonly Uint8Array[]): Uint8Array[] {
  const head = new Uint8Array(RIFF_HEAD)
  head.set(bytesOf('RIFF\0\0\0\0WEBP'))
  const length = chunks.reduce((sum, { length: bytes }) => sum + bytes, RIFF_HEAD - HEAD)
  viewOf(head).setUint32(4, length, true)
  return [head, ...chunks]
}

/** Whether bytes begin as a WebP does. */
export const isWebp = (content: Uint8Array): boolean =>
  content.length >= RIFF_HEAD &&
  lettersIn(content) === 'RIFF' &&
  lettersIn(content, HEAD) === 'WEBP'

/** Looks into a WebP. A moving one has no picture that stands still. @throws Unfit */
export function readWebp(content: Uint8Array): Picture {
  const chunks = chunksOf(content)
  if (chunks.some(({ kind }) => kind === 'ANMF')) throw new Unfit('MOVING')
  const pixels = chunks.find(({ kind }) => kind === 'VP8 ' || kind === 'VP8L')
  if (!pixels) throw new Unfit('DAMAGED')
  const head = chunks.find(({ kind }) => kind === EXTENDED)
  const exif = chunks.find(({ kind }) => kind === 'EXIF')
  // Only an extended head can announce EXIF.
  const orientation = head && exif ? orientationIn(exif.says) : 1
  return {
    format: 'webp',
    ...sizeOf(pixels),
    orientation,
    clean: riff([
      ...(head ? [headWith(head, orientation)] : []),
      ...chunks.filter(({ kind }) => NEEDED.includes(kind)).map(({ whole }) => whole),
      ...(orientation === 1 ? [] : [chunk('EXIF', exifOf(orientation))]),
    ]),
  }
}
