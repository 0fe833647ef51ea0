import { Unfit } from '../fit'

/** The orientation (方向) of a picture as EXIF counts it: 1 stands upright, 5 to 8 lie on their side. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

/** A picture (图片) as its content tells it; width and height as they are stored. */
export interface Picture {
  readonly format: 'jpg' | 'png' | 'webp'
  readonly width: number
  readonly height: number
  readonly orientation: Orientation
  /**
   * The whole picture again, made of what showing it needs, orientation and colour profile among it: place, device,
   * time, texts and smaller pictures are not.
   */
  readonly clean: readonly Uint8Array[]
}

/** No camera writes as many parts; a picture that has more is made to cost memory. */
const PARTS_MOST = 20_000

/** Refuses a picture of too many parts. */
export function checkCount(parts: number): void {
  if (parts > PARTS_MOST) throw new Unfit('DAMAGED')
}
