import Taro, { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'

/** The ground a page header stands on: the deep-blue zone, or paper. */
export type Ground = 'base' | 'paper'

const WHITE = '#ffffff'
const BLACK = '#000000'

/** White letters on blue and by night, black ones on paper by day. */
function frontOf(ground: Ground, theme: string | undefined): string {
  return ground === 'base' || theme === 'dark' ? WHITE : BLACK
}

function paint(ground: Ground, theme: string | undefined): void {
  const backgroundColor = ground === 'base' ? '#122a4e' : '#f5f3ee'
  void Taro.setNavigationBarColor({ frontColor: frontOf(ground, theme), backgroundColor })
}

/** Keeps the phone's own bar (时间、电量) readable on the page's header, also when night falls. */
export function useStatusBar(ground: Ground): void {
  useDidShow(() => {
    if (process.env.TARO_ENV === 'weapp') paint(ground, Taro.getAppBaseInfo().theme)
  })
  useEffect(() => {
    if (process.env.TARO_ENV !== 'weapp') return
    const follow = ({ theme }: { theme: string }) => paint(ground, theme)
    Taro.onThemeChange(follow)
    return () => Taro.offThemeChange(follow)
  }, [ground])
}
