import Taro from '@tarojs/taro'

/** The ways within 投诉建议. */
export const ways = {
  write: () => void Taro.navigateTo({ url: '/features/feedback/pages/write/index' }),
  /** Takes the place of a message that was sent; back leads to where one came from. */
  listInstead: () => void Taro.redirectTo({ url: '/features/feedback/pages/list/index' }),
}
