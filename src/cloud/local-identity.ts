import Taro from '@tarojs/taro'

const KEY = 'local-openid'

/** Who the demo browser plays; never part of a production build, where WeChat alone says who calls. */
export const localOpenid = (): string => Taro.getStorageSync<string>(KEY) || 'demo-visitor'

/** Plays somebody else from now on (local build only). */
export function playAs(openid: string): void {
  Taro.setStorageSync(KEY, openid)
}
