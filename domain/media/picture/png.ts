import { Unfit } from '../fit'
import { bytesOf, lettersIn, viewOf } from '../reader'
import { crcOf } from './crc'
import { exifOf, orientationIn } from './exif'
import { checkCount, type Orientation, type Picture } from './picture'

/** A part of a PNG (块): its name, all of it with length and check sum, and what it says. */
interface Chunk {
  readonly kind: string
  readonly whole: Uint8Array
  readonly says: Uint8Array
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Length and name stand before what a chunk says, its check sum behind. */
const [HEAD, TAIL] = [8, 4]

/** What showing a PNG needs: pixels, transparency, colours and their profile, density. */
const NEEDED = [
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'cHRM',
  'gAMA',
  'iCCP',
  'sBIT',
  'sRGB',
  'cICP',
  'bKGD',
  'pHYs',
]

function chunkAt(content: Uint8Array, at: number): Chunk {
  if (at + HEAD + TAIL > content.length) throw new Unfit('TRUNCATED')
  const end = at + HEAD + viewOf(content).getUint32(at) + TAIL
  if (end > content.length) throw new Unfit('TRUNCATED')
  return {
    kind: lettersIn(content, at + 4),
    whole: content.subarray(at, end),
    says: content.subarray(at + HEAD, end - TAIL),
  }
}

/** All parts up to the end of the picture; what follows it belongs to something else. */
function chunksOf(content: Uint8Array): Chunk[] {
  const chunks: Chunk[] = []
  for (let at = SIGNATURE.length; chunks.at(-1)?.kind !== 'IEND'; ) {
    const chunk = chunkAt(content, at)
    checkCount(chunks.push(chunk))
    at += chunk.whole.length
  }
  return chunks
}

function chunk(kind: string, says: Uint8Array): Uint8Array {
  const checked = Uint8Array.of(...bytesOf(kind), ...says)
  const whole = new Uint8Array(HEAD + says.length + TAIL)
  viewOf(whole).setUint32(0, says.length)
  whole.set(checked, 4)
  viewOf(whole).setUint32(HEAD + says.length, crcOf(checked))
  return whole
}

const oriented = (orientation: Orientation): Uint8Array[] =>
  orientation === 1 ? [] : [chunk('eXIf', exifOf(orientation))]

/** Whether bytes begin as a PNG does. */
export const isPng = (content: Uint8Array): boolean =>
  SIGNATURE.every((byte, place) => content[place] === byte)

/** Looks into a PNG; of a moving one only the picture that stands still is kept. @throws Unfit */
export function readPng(content: Uint8Array): Picture {
  const chunks = chunksOf(content)
  const [first, ...others] = chunks
  if (first?.kind !== 'IHDR' || !others.some(({ kind }) => kind === 'IDAT'))
    throw new Unfit('DAMAGED')
  const exif = chunks.find(({ kind }) => kind === 'eXIf')
  const orientation = exif ? orientationIn(exif.says) : 1
  return {
    format: 'png',
    width: viewOf(first.says).getUint32(0),
    height: viewOf(first.says).getUint32(4),
    orientation,
    clean: [
      Uint8Array.from(SIGNATURE),
      first.whole,
      ...oriented(orientation),
      ...others.filter(({ kind }) => NEEDED.includes(kind)).map(({ whole }) => whole),
    ],
  }
}
