import Taro from '@tarojs/taro'

/**
 * Follows the phone's network; `onBack` runs whenever there is one again. It may run when nothing had been lost:
 * an app started without a network hears of no change but this one. Returns how to stop.
 */
export function watchConnection(onBack: () => void): () => void {
  const onChange = ({ isConnected }: { isConnected: boolean }) => {
    if (isConnected) onBack()
  }
  Taro.onNetworkStatusChange(onChange)
  // A browser tells of it on the window; Taro listens elsewhere, where not every browser speaks.
  if (process.env.TARO_ENV === 'h5') window.addEventListener('online', onBack)
  return () => {
    Taro.offNetworkStatusChange(onChange)
    if (process.env.TARO_ENV === 'h5') window.removeEventListener('online', onBack)
  }
}
