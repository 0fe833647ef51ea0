import { type Kind, readerOf } from '#domain/media'
import { chooseBlob } from '../../../ui/browser/choose-blob.h5'
import { drawPoster } from './draw-poster.h5'
import type { PickedFile } from './picked-file'

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** A file the browser holds; it is read into memory once, since a browser reads in no other way at once. */
async function fileOf(kind: Kind, blob: Blob): Promise<PickedFile> {
  const content = await blob.arrayBuffer()
  const posterOf = async () => {
    const drawn = kind === 'video' ? await drawPoster(blob) : undefined
    return drawn && fileOf('picture', drawn)
  }
  let poster: Promise<PickedFile | undefined> | undefined
  return {
    kind,
    ...readerOf(new Uint8Array(content)),
    fingerprint: async () => hex(await crypto.subtle.digest('SHA-1', content)),
    poster: () => {
      poster ??= posterOf()
      return poster
    },
    place: null,
  }
}

/** Lets the person choose a file; undefined when they don't. */
export async function pick(kind: Kind): Promise<PickedFile | undefined> {
  const file = await chooseBlob(kind === 'video' ? 'video/*' : 'image/*')
  return file && fileOf(kind, file)
}

/** A browser forgets where a file lay: it is to be picked again. */
export const reopen = async (): Promise<undefined> => undefined
