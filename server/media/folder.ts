import { randomBytes } from 'node:crypto'
import type { Facts, Kind } from '#domain/media'
import type { Media } from './store'

/** Where the slices of media go in the cloud's storage: phones may write there, functions alone read. */
export const folderOf = ({ _id, secret }: Media): string => `slices/${_id}/${secret}`

const SECRET_BYTES = 16

/** A new secret for a folder's name. */
export const newSecret = (): string => randomBytes(SECRET_BYTES).toString('hex')

/** A file id: the environment with its bucket, then the path that was given. */
const SLICE = /^(cloud:\/\/[\w.-]+\/)slices\/([\w:@-]+)\/([0-9a-f]{32})\/(\d{1,5})$/

/** What the file id of a slice says; undefined where it names no slice's place. */
export function sliceIn(file: string) {
  const [, bucket, media, secret, slice] = SLICE.exec(file) ?? []
  if (!bucket || !media || !secret || !slice) return undefined
  return { bucket, media, secret, slice: Number(slice) }
}

const FORMATS: Readonly<Record<Kind, readonly Facts['format'][]>> = {
  video: ['mp4'],
  picture: ['jpg', 'png', 'webp'],
}

/** Where the whole is kept. */
export const pathOf = ({ _id, secret }: Media, format: Facts['format']): string =>
  `media/${_id}/${secret}.${format}`

/**
 * Every file media may have: its slices, and the whole, which may lie there although a crash kept its id from being
 * written down.
 */
export function filesOf(media: Media): string[] {
  const slices = Object.values(media.there)
  const bucket = sliceIn(slices[0] ?? '')?.bucket
  if (!bucket) return slices
  return [...slices, ...FORMATS[media.kind].map((format) => `${bucket}${pathOf(media, format)}`)]
}
