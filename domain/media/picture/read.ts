import { Unfit } from '../fit'
import { lettersIn } from '../reader'
import { isJpeg, readJpeg } from './jpeg'
import type { Picture } from './picture'
import { isPng, readPng } from './png'
import { isWebp, readWebp } from './webp'

const FORMATS = [
  [isJpeg, readJpeg],
  [isPng, readPng],
  [isWebp, readWebp],
] as const

/** What phones write instead of JPEG unless told otherwise: a box of kind `ftyp` with one of these brands. */
const HEIC_BRANDS = ['heic', 'heix', 'hevc', 'mif1', 'msf1', 'avif']
const isHeic = (content: Uint8Array): boolean =>
  lettersIn(content, 4) === 'ftyp' && HEIC_BRANDS.includes(lettersIn(content, 8))

/** Looks into a picture of a format that every phone shows: told by its content, never by its name. @throws Unfit */
export function readPicture(content: Uint8Array): Picture {
  const read = FORMATS.find(([is]) => is(content))?.[1]
  if (!read) throw new Unfit(isHeic(content) ? 'HEIC' : 'NOT_A_PICTURE')
  const picture = read(content)
  if (picture.width === 0 || picture.height === 0) throw new Unfit('DAMAGED')
  return picture
}
