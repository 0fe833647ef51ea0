import Taro from '@tarojs/taro'

const page = (name: string, query: string): string => `/features/org/pages/${name}/index?${query}`

/** The ways among the pages for liaisons; ids need no escaping. */
export const ways = {
  unit: (unit: string) => () => void Taro.navigateTo({ url: page('roster', `unit=${unit}`) }),
  /** A roster of a unit, out of a file. */
  import: (unit: string) => () =>
    void Taro.navigateTo({
      url: `/features/imports/pages/home/index?kind=roster&unit=${unit}`,
    }),
  officer: (officer: string, unit: string) => () =>
    void Taro.navigateTo({ url: page('officer', `officer=${officer}&unit=${unit}`) }),
}
