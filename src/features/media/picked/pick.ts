import Taro from '@tarojs/taro'
import type { Kind } from '#domain/media'
import type { PickedFile, Place } from './picked-file'

const NOTHING = new Uint8Array()
/** What WeChat's camera records at most, seconds; longer videos come from the album. */
const RECORDS_SECONDS = 60

function readAt(path: string, bytes: number, from: number, length: number): Uint8Array {
  const wanted = Math.min(length, bytes - from)
  if (wanted <= 0) return NOTHING
  const content = Taro.getFileSystemManager().readFileSync(path, undefined, from, wanted)
  return typeof content === 'string' ? NOTHING : new Uint8Array(content)
}

/** A file that lies on this phone; undefined where there is none any more. */
async function fileAt(kind: Kind, place: Place): Promise<PickedFile | undefined> {
  const { path, poster } = place
  try {
    const found = await Taro.getFileInfo({ filePath: path, digestAlgorithm: 'sha1' })
    if (!('digest' in found)) return undefined
    const { size, digest } = found
    return {
      kind,
      bytes: size,
      read: (from, length) => readAt(path, size, from, length),
      fingerprint: async () => digest,
      poster: async () => (poster ? fileAt('picture', { path: poster, poster: null }) : undefined),
      place,
    }
  } catch {
    return undefined
  }
}

/** Opens again what was picked before the app was closed, where WeChat still keeps it. */
export const reopen = fileAt

const isCancelled = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  String(Reflect.get(error, 'errMsg')).includes('cancel')

/** Lets the person choose one from album or camera; undefined when they don't. @throws when WeChat does not let them */
export async function pick(kind: Kind): Promise<PickedFile | undefined> {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count: 1,
      mediaType: [kind === 'video' ? 'video' : 'image'],
      maxDuration: RECORDS_SECONDS,
    })
    const [chosen] = tempFiles
    if (!chosen) return undefined
    const poster = kind === 'video' ? chosen.thumbTempFilePath || null : null
    return await fileAt(kind, { path: chosen.tempFilePath, poster })
  } catch (error) {
    if (isCancelled(error)) return undefined
    throw error
  }
}
