import { type Judged, judged, type Reason } from './fit'
import { type Needless, readVideo } from './mp4/video'
import { readPicture } from './picture/read'
import type { Reader } from './reader'
import type { Bounds } from './rules'

/** What is uploaded: a video (视频) or a picture (图片). */
export const KINDS = ['video', 'picture'] as const
export type Kind = (typeof KINDS)[number]

/** What media is, as its content tells it; width and height as it is shown. */
export interface Facts {
  readonly width: number
  readonly height: number
  /** Length to the tenth of a second; null for a picture. */
  readonly seconds: number | null
  readonly sound: boolean
  readonly format: 'mp4' | 'jpg' | 'png' | 'webp'
}

/** A file that may be taken: its facts, and how it is rid of place and device. */
export type Fitting =
  | { readonly facts: Facts; readonly needless: Needless }
  | { readonly facts: Facts; readonly clean: readonly Uint8Array[] }

function videoOf(reader: Reader): Fitting {
  const { width, height, seconds, sound, needless } = readVideo(reader)
  return { facts: { width, height, seconds, sound, format: 'mp4' }, needless }
}

const LYING_FROM = 5

function pictureOf(reader: Reader): Fitting {
  const { width, height, orientation, format, clean } = readPicture(reader.read(0, reader.bytes))
  const lying = orientation >= LYING_FROM
  const size = lying ? { width: height, height: width } : { width, height }
  return { facts: { ...size, seconds: null, sound: false, format }, clean }
}

/** How large a file of a kind may be, bytes. */
export const bytesAtMost = (kind: Kind, bounds: Bounds): number =>
  kind === 'video' ? bounds.videoBytesAtMost : bounds.pictureBytesAtMost

/** Why media exceeds its bounds; undefined when it keeps them. The bounds themselves are allowed. */
export function excess(
  kind: Kind,
  bytes: number,
  { seconds, width, height }: Facts,
  bounds: Bounds,
): Reason | undefined {
  if (bytes > bytesAtMost(kind, bounds)) return 'TOO_LARGE'
  if (seconds !== null && seconds > bounds.videoSecondsAtMost) return 'TOO_LONG'
  if (kind === 'picture' && width * height > bounds.picturePixelsAtMost) return 'TOO_MANY_PIXELS'
  return undefined
}

/** Judges a file by its content alone: whether every phone can show it, and what it is. */
export const judge = (kind: Kind, reader: Reader): Judged<Fitting> =>
  judged(() => (kind === 'video' ? videoOf(reader) : pictureOf(reader)))

/** Judges a file by its content and its bounds. */
export function judgeBy(bounds: Bounds, kind: Kind, reader: Reader): Judged<Fitting> {
  const verdict = judge(kind, reader)
  const reason = verdict.fit ? excess(kind, reader.bytes, verdict.facts, bounds) : undefined
  return reason ? { fit: false, reason } : verdict
}
