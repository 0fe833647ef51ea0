import { invalid } from '../refusal'

const PREFIX = 'cloud://local.local/'

/** The id under which the SDK knows a stored file. */
export const fileIdOf = (path: string): string => PREFIX + path

/** The path of a file id; undefined when it is not one of this cloud. */
export const pathOf = (fileId: unknown): string | undefined =>
  typeof fileId === 'string' && fileId.startsWith(PREFIX) ? fileId.slice(PREFIX.length) : undefined

/** Control characters and backslashes: no path of the cloud has them. */
const STRANGE = /[\p{Cc}\\]/u

/** Refuses paths that lead elsewhere or that the cloud does not take. */
export function checkPath(path: unknown): string {
  if (typeof path !== 'string' || path === '') throw invalid('cloudPath must be a non-empty text')
  if (Buffer.byteLength(path) > 850) throw invalid('cloudPath is longer than 850 bytes')
  if (STRANGE.test(path)) throw invalid('cloudPath has characters that are not allowed')
  if (path.split('/').some((part) => part === '' || part === '.' || part === '..'))
    throw invalid('cloudPath may not begin or end with /, nor hold // or ..')
  return path
}
