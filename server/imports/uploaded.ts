import { UPLOAD, uploadPath } from '#domain/imports'
import { addressesFor, fetchFile, isOurs } from '#server/platform'

/** Whether these are the slices that a phone may have put under its key: it can name any file, and we delete them. */
export const areOf = (files: readonly string[], key: string): boolean =>
  files.every((file, slice) => {
    const [bucket = '', ...path] = file.replace('cloud://', '').split('/')
    return isOurs(file) && bucket !== '' && path.join('/') === uploadPath(key, slice)
  })

/**
 * The uploaded file, put together; cut off behind what may be sent, so that it is refused as too large without being
 * swallowed. Undefined when a slice is not there. No database operation.
 */
export async function uploaded(files: readonly string[]): Promise<Buffer | undefined> {
  const urls = await addressesFor(files)
  const parts: Buffer[] = []
  for (const file of files) {
    const url = urls.get(file)
    const part = url === undefined ? undefined : await fetchFile(url, UPLOAD.sliceBytes)
    if (!part) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}
