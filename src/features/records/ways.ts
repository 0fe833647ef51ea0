import Taro from '@tarojs/taro'

const ROOT = '/features/records/pages'

/** The ways within 指标记录; ids need no escaping. */
export const ways = {
  enter: () => void Taro.navigateTo({ url: `${ROOT}/enter/index` }),
  record: (record: string) => () =>
    void Taro.navigateTo({ url: `${ROOT}/record/index?record=${record}` }),
  /** Takes the place of a form that was handed in. */
  listInstead: () => void Taro.redirectTo({ url: `${ROOT}/list/index` }),
}
