import Taro, { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'

/** The ground a page header stands on: the deep-blue zone, the dark around a video, paper, or white in the sun (户外). */
export type Ground = 'base' | 'screen' | 'paper' | 'outdoors'

const COLOURS: Readonly<Record<Ground, string>> = {
  base: '#122a4e',
  screen: '#0d1b30',
  paper: '#f5f3ee',
  outdoors: '#ffffff',
}

const WHITE = '#ffffff'
const BLACK = '#000000'

/** White letters on what is dark and by night, black ones on paper by day and outdoors at any hour. */
function frontOf(ground: Ground, theme: string | undefined): string {
  if (ground === 'outdoors') return BLACK
  return ground === 'paper' && theme !== 'dark' ? BLACK : WHITE
}

function paint(ground: Ground, theme: string | undefined): void {
  void Taro.setNavigationBarColor({
    frontColor: frontOf(ground, theme),
    backgroundColor: COLOURS[ground],
  })
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
