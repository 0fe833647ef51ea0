import Taro, { usePullDownRefresh } from '@tarojs/taro'

/** Asks again when the page is pulled down (下拉刷新); the mark goes whatever came of it. */
export function usePull(ask: () => Promise<unknown>): void {
  usePullDownRefresh(() => {
    void ask().finally(() => Taro.stopPullDownRefresh())
  })
}
