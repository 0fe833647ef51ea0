import { cloud, codeOf, storeFile } from '#cloud'
import type { Reply } from '#contract/index'
import { missingOf, sliceAt } from '#domain/media'
import type { PickedFile } from './picked/picked-file'

/** Media (影像) as the cloud tells of it. */
export type ShownMedia = Reply<'media', 'state'>

/** A file on its way, and what it is for. */
export interface Parcel {
  readonly file: PickedFile
  readonly use: string
  readonly posterOf?: string | undefined
}

/** Who follows an upload: hears how far it is, and may stop it between two slices. */
export interface Follower {
  readonly tell: (media: ShownMedia) => void
  readonly stopped: () => boolean
}

/** The person took it away or left the page; nothing is wrong. */
export class Stopped extends Error {
  override readonly name = 'Stopped'
}
/** The phone does not hold the file any more. */
export class FileGone extends Error {
  override readonly name = 'FileGone'
}

/** Refusals after which slices are to be sent again, a few times. */
const AGAIN: readonly string[] = ['SLICES_MISSING', 'WRONG_SIZE', 'OTHER_CONTENT']
const TRIES_MOST = 3

function contentOf({ file }: Parcel, media: ShownMedia, slice: number): Uint8Array {
  const { from, length } = sliceAt(media, slice)
  try {
    return file.read(from, length)
  } catch {
    throw new FileGone()
  }
}

async function sendMissing(parcel: Parcel, begun: ShownMedia, follower: Follower) {
  let media = begun
  for (const slice of missingOf(begun, begun.there)) {
    if (follower.stopped()) throw new Stopped()
    const file = await storeFile(`${begun.folder}/${slice}`, contentOf(parcel, begun, slice))
    media = await cloud.media.arrived({ media: begun.id, slice, file })
    follower.tell(media)
  }
  return media
}

/** Has the cloud put the slices together; slices it lacks after all are sent again. */
async function finish(parcel: Parcel, media: ShownMedia, follower: Follower, tries = 1) {
  if (follower.stopped()) throw new Stopped()
  try {
    return await cloud.media.finish({ media: media.id })
  } catch (error) {
    if (!AGAIN.includes(codeOf(error)) || tries === TRIES_MOST) throw error
    const standing = await cloud.media.state({ media: media.id })
    await sendMissing(parcel, standing, follower)
    return finish(parcel, standing, follower, tries + 1)
  }
}

async function begin({ file, use, posterOf }: Parcel): Promise<ShownMedia> {
  const { kind, bytes } = file
  // Waited for before the call: an await among its arguments would compile to a call by another name.
  const fingerprint = await file.fingerprint()
  const asked = { kind, use, bytes, fingerprint }
  return cloud.media.begin(posterOf === undefined ? asked : { ...asked, posterOf })
}

/** A video shows without its poster frame as well: what goes wrong with that one is not told. */
async function sendPoster({ file, use }: Parcel, video: string, follower: Follower): Promise<void> {
  const poster = await file.poster()
  if (!poster) return
  const silent = { ...follower, tell: () => undefined }
  await send({ file: poster, use, posterOf: video }, silent).catch(() => undefined)
}

/**
 * Sends a picked file, from where an earlier try left off, and has the cloud put it together. Begun again at any
 * time, it goes on. @throws Unreachable, Refused, FileGone, Stopped
 */
export async function send(parcel: Parcel, follower: Follower): Promise<ShownMedia> {
  const media = await begin(parcel)
  follower.tell(media)
  if (media.state !== 'uploading') return media
  await sendPoster(parcel, media.id, follower)
  const sent = await sendMissing(parcel, media, follower)
  return sent.state === 'uploading' ? finish(parcel, sent, follower) : sent
}
