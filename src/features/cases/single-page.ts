import Taro from '@tarojs/taro'

/** WeChat's scene for a page opened in 朋友圈: no login, no way to other pages (单页模式). */
const SINGLE_PAGE = 1154

/** Whether the mini-program was started as a single page of 朋友圈; a browser has no such thing. */
export const isSinglePage = (): boolean =>
  process.env.TARO_ENV === 'weapp' && Taro.getLaunchOptionsSync().scene === SINGLE_PAGE
