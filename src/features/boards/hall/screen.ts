import Taro from '@tarojs/taro'
import { useEffect } from 'react'

/** In WeChat the page has the whole window already; what is shown must not go dark. */
export function useHallScreen(): void {
  useEffect(() => {
    void Taro.setKeepScreenOn({ keepScreenOn: true })
    return () => void Taro.setKeepScreenOn({ keepScreenOn: false })
  }, [])
}
