import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

const isBrowser = process.env.TARO_ENV === 'h5'

/** Tells whenever the phone has no network any more, or has one again; returns how to stop. */
function follow(tell: (offline: boolean) => void): () => void {
  const onChange = ({ isConnected }: { isConnected: boolean }) => tell(!isConnected)
  const [gone, back] = [() => tell(true), () => tell(false)]
  Taro.onNetworkStatusChange(onChange)
  // A browser tells of it on the window; Taro listens elsewhere, where not every browser speaks.
  if (isBrowser) window.addEventListener('offline', gone)
  if (isBrowser) window.addEventListener('online', back)
  return () => {
    Taro.offNetworkStatusChange(onChange)
    if (isBrowser) window.removeEventListener('offline', gone)
    if (isBrowser) window.removeEventListener('online', back)
  }
}

/** Whether the phone has no network (没有信号), as far as it knows itself. */
export function useOffline(): boolean {
  const [offline, setOffline] = useState(false)
  useEffect(() => {
    void Taro.getNetworkType().then(({ networkType }) => setOffline(networkType === 'none'))
    return follow(setOffline)
  }, [])
  return offline
}
