import Taro, { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'

/** Only WeChat can; a phone that refuses goes on as it is. */
const keep = (keepScreenOn: boolean): void => {
  if (process.env.TARO_ENV === 'weapp')
    void Taro.setKeepScreenOn({ keepScreenOn }).catch(() => undefined)
}

/** Keeps the screen lit (屏幕常亮) while somebody judges, and no longer. */
export function useScreenOn(): void {
  useDidShow(() => keep(true))
  useDidHide(() => keep(false))
  useEffect(() => () => keep(false), [])
}
