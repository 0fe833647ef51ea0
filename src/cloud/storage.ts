import Taro from '@tarojs/taro'
import { Refused, Unreachable } from './refusal'

/** A slice takes a while on a road without signal. */
const TIMEOUT_MS = 60_000

/** What the cloud's storage says to somebody who wants to put a file: where, and with what permission. */
interface Permission {
  readonly data?: {
    readonly url: string
    readonly authorization: string
    readonly fileId: string
  }
}

const ownBytes = (content: Uint8Array): ArrayBuffer => new Uint8Array(content).buffer

/** The protocol of the official client: ask for permission, then put. */
async function overHttp(path: string, content: Uint8Array): Promise<string> {
  const asked = await Taro.request<Permission>({
    url: `${LOCAL_CLOUD_URL}/admin`,
    method: 'POST',
    data: { action: 'storage.getUploadMetadata', path },
  })
  const { data: permission } = asked.data
  if (!permission) throw new Error('the storage permits no upload')
  const { url, authorization, fileId } = permission
  const put = await Taro.request({
    url,
    method: 'PUT',
    data: ownBytes(content),
    header: { authorization, 'content-type': 'application/octet-stream' },
    timeout: TIMEOUT_MS,
  })
  if (put.statusCode !== 200) throw new Error(`the storage answers ${put.statusCode}`)
  return fileId
}

/** WeChat stores files only, so that bytes become one for the time it takes. */
async function overWechat(path: string, content: Uint8Array): Promise<string> {
  const files = Taro.getFileSystemManager()
  const filePath = `${Taro.env.USER_DATA_PATH}/${path.replace(/\//g, '-')}`
  files.writeFileSync(filePath, ownBytes(content))
  try {
    const { fileID } = await Taro.cloud.uploadFile({ cloudPath: path, filePath })
    return fileID
  } finally {
    files.unlinkSync(filePath)
  }
}

/** What WeChat answers when the environment's storage lets phones write nothing: trying again won't help. */
const NOT_PERMITTED = -503002

const failureOf = (cause: unknown): Error => {
  const code = typeof cause === 'object' && cause !== null && Reflect.get(cause, 'errCode')
  if (code === NOT_PERMITTED) return new Refused('STORAGE_EXCEED_AUTHORITY', undefined, '')
  return new Unreachable(cause instanceof Error ? cause.message : 'unreachable')
}

/** Puts some bytes into the cloud's storage (云存储); the id of the file they are now. @throws Unreachable, Refused */
export async function storeFile(path: string, content: Uint8Array): Promise<string> {
  try {
    return await (LOCAL_CLOUD ? overHttp(path, content) : overWechat(path, content))
  } catch (cause) {
    throw failureOf(cause)
  }
}
