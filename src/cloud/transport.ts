import Taro from '@tarojs/taro'
import { localOpenid } from './local-identity'
import { Unreachable } from './refusal'

/** A road without signal answers nothing: better to keep the answer and go on than to wait longer. */
const TIMEOUT_MS = 10_000
/** A sheet of a whole province takes longer, and whoever asked for it waits for it. */
const FILE_TIMEOUT_MS = 60_000

async function overHttp(name: string, data: object): Promise<unknown> {
  const answer = await Taro.request<unknown>({
    url: `${LOCAL_CLOUD_URL}/functions/${name}`,
    method: 'POST',
    data,
    header: { 'content-type': 'application/json', 'x-openid': localOpenid() },
    timeout: name === 'documents' ? FILE_TIMEOUT_MS : TIMEOUT_MS,
  })
  return answer.data
}

async function overWechat(name: string, data: object): Promise<unknown> {
  const answer = await Taro.cloud.callFunction({ name, data })
  return answer.result
}

/** Calls a cloud function: through WeChat, or over HTTP to the local cloud in a local build. */
export async function callFunction(name: string, data: object): Promise<unknown> {
  try {
    return await (LOCAL_CLOUD ? overHttp(name, data) : overWechat(name, data))
  } catch (cause) {
    throw new Unreachable(cause instanceof Error ? cause.message : 'unreachable')
  }
}

/** Once, before the first call. */
export function openCloud(): void {
  if (!LOCAL_CLOUD) Taro.cloud.init({ env: CLOUD_ENV, traceUser: false })
}
