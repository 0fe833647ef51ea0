import Taro from '@tarojs/taro'

/**
 * Follows the phone's network; `onBack` runs whenever there is one again. It may run when nothing had been lost:
 * an app started without a network hears of no change but this one.
 */
export function watchConnection(onBack: () => void): void {
  Taro.onNetworkStatusChange(({ isConnected }) => {
    if (isConnected) onBack()
  })
  // A browser tells of it on the window; Taro listens elsewhere, where not every browser speaks.
  if (process.env.TARO_ENV === 'h5') window.addEventListener('online', onBack)
}
