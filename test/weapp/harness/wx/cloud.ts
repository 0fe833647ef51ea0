import { asynchronous } from './calls'
import type { Network } from './network'

/** Answers a cloud function: the test hands it in, usually connected to a real local cloud. */
export type CallFunction = (name: string, data: unknown) => unknown

const unreachable = { errCode: -1, errMsg: 'cloud.callFunction:fail Error: request:fail' }

/** `wx.cloud`: without a network a call fails as WeChat fails it. */
export function cloud(
  network: Network,
  answer: CallFunction,
  plain: (value: unknown) => unknown,
): Record<string, unknown> {
  const call = asynchronous('cloud.callFunction', async ({ name, data }) => {
    if (!network.online) throw unreachable
    const result = await answer(String(name), JSON.parse(JSON.stringify(data ?? {})))
    return { result: plain(result), requestID: 'simulated' }
  })
  return { init: () => undefined, callFunction: call }
}
