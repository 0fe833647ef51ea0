import { vi } from 'vitest'

/** What `Taro.request` is asked, as far as our door uses it. */
interface Asked {
  readonly url: string
  readonly method: string
  readonly data: object
  readonly header?: Readonly<Record<string, string>>
}

/** The network of a phone that a test holds in its hand. */
export interface Network {
  /** Without it nothing goes out. */
  online: boolean
  /** So many requests go out, the one after them finds no network; endless unless told. */
  left: number
  /** So many further uploads lose their last byte on the way. */
  spoilt: number
  /** What went out: method and path. */
  readonly asked: string[]
  /** It comes back, and the phone hears of it. */
  back(): void
}

/** A stand-in for `@tarojs/taro` that reaches a real local cloud; storage and network are the test's. */
export function phoneTaro() {
  const storage = new Map<string, unknown>()
  const listeners = new Set<(status: { isConnected: boolean }) => void>()
  const network: Network = {
    online: true,
    left: Number.POSITIVE_INFINITY,
    spoilt: 0,
    asked: [],
    back() {
      network.online = true
      network.left = Number.POSITIVE_INFINITY
      for (const listener of [...listeners]) listener({ isConnected: true })
    },
  }
  const bytesOf = (data: ArrayBuffer): Uint8Array<ArrayBuffer> => {
    network.spoilt -= 1
    return new Uint8Array(data).slice(0, network.spoilt >= 0 ? -1 : undefined)
  }
  const request = async ({ url, method, data, header }: Asked) => {
    network.left -= 1
    if (network.left < 0) network.online = false
    if (!network.online) throw new Error('request:fail')
    network.asked.push(`${method} ${new URL(url).pathname}`)
    const body = data instanceof ArrayBuffer ? bytesOf(data) : JSON.stringify(data)
    const reply = await fetch(url, { method, body, ...(header && { headers: header }) })
    const text = await reply.text()
    return { statusCode: reply.status, data: text === '' ? null : JSON.parse(text) }
  }
  const taro = {
    request,
    getAppBaseInfo: () => ({}),
    getSystemInfoSync: () => ({}),
    getWindowInfo: () => ({}),
    getStorageSync: (key: string) => storage.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => storage.set(key, value),
    removeStorageSync: (key: string) => storage.delete(key),
    onNetworkStatusChange: (listener: (status: { isConnected: boolean }) => void) =>
      listeners.add(listener),
    offNetworkStatusChange: (listener: (status: { isConnected: boolean }) => void) =>
      listeners.delete(listener),
  }
  return { taro, storage, network }
}

/** Points the phone's one door at a local cloud. */
export function pointAt(url: string): void {
  vi.stubGlobal('LOCAL_CLOUD', true)
  vi.stubGlobal('LOCAL_CLOUD_URL', url)
}
