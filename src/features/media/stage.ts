import { bytesThere } from '#domain/media'
import type { ShownMedia } from './send'

/** How far an upload is, bytes. */
export interface Far {
  readonly sent: number
  readonly bytes: number
}

/** Where an upload (上传) stands on this phone: what `UploadField` shows. */
export type Stage =
  | { readonly at: 'empty' }
  /** Read and judged before anything is sent. */
  | { readonly at: 'reading' }
  /** Not taken, by this phone or by the cloud; nothing of it is kept. */
  | { readonly at: 'refused'; readonly why: string }
  | ({ readonly at: 'sending'; readonly waiting: boolean } & Far)
  /** Half of it is in the cloud, and the phone does not hold the file any more. */
  | ({ readonly at: 'broken' } & Far)
  /** The cloud can't be asked. */
  | { readonly at: 'unknown' }
  | { readonly at: 'received'; readonly media: ShownMedia }

export const farOf = (media: ShownMedia): Far => ({
  sent: bytesThere(media, media.there),
  bytes: media.bytes,
})

/** A hundredth is said only when it is whole: 100 % means that all of it arrived. */
export const percentOf = ({ sent, bytes }: Far): number => Math.floor((sent / bytes) * 100)

/** Where an upload stands by what the cloud says of it. With all its slices there the phone has nothing left to do. */
export function stageOf(media: ShownMedia): Stage {
  if (media.state !== 'uploading') return { at: 'received', media }
  const far = farOf(media)
  if (far.sent < far.bytes) return { at: 'broken', ...far }
  return { at: 'received', media: { ...media, state: 'checking' } }
}
