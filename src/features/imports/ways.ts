import Taro from '@tarojs/taro'

const ROOT = '/features/imports/pages'

/** The ways within 导入; ids need no escaping. */
export const ways = {
  import: (id: string) => void Taro.navigateTo({ url: `${ROOT}/import/index?import=${id}` }),
  /** Where what was imported is gone on with. */
  next: {
    questions: (id: string) =>
      void Taro.navigateTo({ url: `/features/bank/desk/batch/index?import=${id}` }),
    laws: () => void Taro.navigateTo({ url: '/features/library/pages/list/index' }),
    roster: () => void Taro.navigateTo({ url: '/features/org/pages/roster/index' }),
  },
  law: (id: string, law: string, version: string) =>
    void Taro.navigateTo({
      url: `${ROOT}/law/index?import=${id}&law=${law}&version=${version}`,
    }),
}
