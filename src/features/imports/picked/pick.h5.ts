import { FORMATS } from '#domain/imports'
import { chooseBlob } from '../../../ui/browser/choose-blob.h5'
import type { PickedFile } from './picked-file'

/** Lets the person choose a file of this machine; undefined when they don't. */
export async function pick(): Promise<PickedFile | undefined> {
  const file = await chooseBlob(FORMATS.map((format) => `.${format}`).join(','))
  if (!file) return undefined
  const content = new Uint8Array(await file.arrayBuffer())
  return {
    name: file.name,
    bytes: content.length,
    read: (from, length) => content.subarray(from, from + length),
  }
}
