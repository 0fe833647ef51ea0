import { lettersIn, viewOf } from '../reader'
import type { Orientation } from './picture'

const ENTRY = 12
const ORIENTATION = 0x0112
const LITTLE_ENDIAN = 0x4949
const HEAD = 8

const isOrientation = (value: number): value is Orientation => value >= 1 && value <= 8

/** Stands before EXIF data in a JPEG; some write it into other formats as well. */
export const EXIF_NAME = 'Exif\0\0'

const unnamed = (exif: Uint8Array): Uint8Array =>
  lettersIn(exif, 0, EXIF_NAME.length) === EXIF_NAME ? exif.subarray(EXIF_NAME.length) : exif

/** The orientation that EXIF data (a TIFF) holds; upright where it says nothing that can be read. */
export function orientationIn(named: Uint8Array): Orientation {
  const exif = unnamed(named)
  if (exif.length < HEAD) return 1
  const view = viewOf(exif)
  const little = view.getUint16(0) === LITTLE_ENDIAN
  const list = view.getUint32(4, little)
  if (list + 2 > exif.length) return 1
  const end = Math.min(list + 2 + view.getUint16(list, little) * ENTRY, exif.length)
  for (let at = list + 2; at + ENTRY <= end; at += ENTRY) {
    const value = view.getUint16(at + 8, little)
    if (view.getUint16(at, little) === ORIENTATION) return isOrientation(value) ? value : 1
  }
  return 1
}

/** EXIF data that holds an orientation and nothing else. */
export const exifOf = (orientation: Orientation): Uint8Array =>
  // The TIFF's head, one entry (a short), and no further list.
  Uint8Array.of(
    ...[0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8],
    ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  )
