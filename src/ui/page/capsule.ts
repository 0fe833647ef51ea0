import Taro from '@tarojs/taro'

/** Where the page header (页头) may stand; all in points. */
export interface HeaderRoom {
  /** Free space above the title's line: the phone's own bar. */
  top: number
  /** Free space to the right of the title: WeChat's capsule (胶囊按钮). */
  right: number
}

/** The height of the title's line; the capsule is centred on it. */
const LINE = 44
const GAP = 15

/** Measured once: neither moves while the mini-program runs. */
let room: HeaderRoom | undefined

function measure(): HeaderRoom {
  const capsule = Taro.getMenuButtonBoundingClientRect()
  const { windowWidth } = Taro.getWindowInfo()
  const top = capsule.top - (LINE - capsule.height) / 2
  return { top, right: windowWidth - capsule.left + GAP }
}

/** The room WeChat leaves for a page header; a browser has no capsule and answers undefined. */
export function headerRoom(): HeaderRoom | undefined {
  if (process.env.TARO_ENV !== 'weapp') return undefined
  room ??= measure()
  return room
}
