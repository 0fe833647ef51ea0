import Taro from '@tarojs/taro'
import { FORMATS } from '#domain/imports'
import type { PickedFile } from './picked-file'

const NOTHING = new Uint8Array()

function readAt(path: string, bytes: number, from: number, length: number): Uint8Array {
  const wanted = Math.min(length, bytes - from)
  if (wanted <= 0) return NOTHING
  const content = Taro.getFileSystemManager().readFileSync(path, undefined, from, wanted)
  return typeof content === 'string' ? NOTHING : new Uint8Array(content)
}

const isCancelled = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  String(Reflect.get(error, 'errMsg')).includes('cancel')

/**
 * Lets the person choose a file out of a chat (从聊天里选文件): WeChat gives mini-programs no other files. Undefined
 * when they don't. @throws when WeChat does not let them
 */
export async function pick(): Promise<PickedFile | undefined> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({
      count: 1,
      type: 'file',
      extension: [...FORMATS],
    })
    const [chosen] = tempFiles
    if (!chosen) return undefined
    const { name, path, size } = chosen
    return { name, bytes: size, read: (from, length) => readAt(path, size, from, length) }
  } catch (error) {
    if (isCancelled(error)) return undefined
    throw error
  }
}
