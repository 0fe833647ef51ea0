import Taro from '@tarojs/taro'

const ROOT = '/features/awards/pages'

/** The ways within 评优推荐. */
export const ways = {
  nominate: () => void Taro.navigateTo({ url: `${ROOT}/nominate/index` }),
  /** Takes the place of a form that was handed in. */
  listInstead: () => void Taro.redirectTo({ url: `${ROOT}/list/index` }),
}
