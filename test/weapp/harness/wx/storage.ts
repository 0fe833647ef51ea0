import { asynchronous, type Options } from './calls'

/** What the phone keeps between starts (storage), as JSON texts by key. */
export type Store = Map<string, string>

type Plain = (value: unknown) => unknown

/** `wx.setStorage` and its kin, over `store`. */
export function storage(store: Store, plain: Plain): Record<string, unknown> {
  const read = (key: unknown) => {
    const kept = store.get(String(key))
    return kept === undefined ? undefined : plain(JSON.parse(kept))
  }
  const write = (key: unknown, data: unknown) => {
    store.set(String(key), JSON.stringify(data ?? ''))
  }
  const get = ({ key }: Options) => {
    if (!store.has(String(key))) throw { errMsg: 'getStorage:fail data not found' }
    return { data: read(key) }
  }
  const info = () => ({ keys: [...store.keys()], currentSize: 0, limitSize: 10240 })
  return {
    getStorageSync: (key: string) => read(key) ?? '',
    setStorageSync: write,
    removeStorageSync: (key: string) => void store.delete(key),
    clearStorageSync: () => store.clear(),
    getStorageInfoSync: () => plain(info()),
    getStorage: asynchronous('getStorage', get),
    setStorage: asynchronous('setStorage', ({ key, data }) => write(key, data)),
    removeStorage: asynchronous('removeStorage', ({ key }) => void store.delete(String(key))),
    clearStorage: asynchronous('clearStorage', () => store.clear()),
    getStorageInfo: asynchronous('getStorageInfo', info),
  }
}
