import Taro from '@tarojs/taro'

const page = (path: string, query: Readonly<Record<string, string>> = {}): string => {
  const parts = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `/features/study/pages/${path}/index${parts.length > 0 ? `?${parts.join('&')}` : ''}`
}

/** The ways within 学法. */
export const go = {
  home: () => Taro.switchTab({ url: '/features/study/today/index' }),
  question: (set: string) => Taro.navigateTo({ url: page('question', { set }) }),
  /** Takes the place of the question page: back leads to 学法, not into an answered set. */
  resultInstead: (set: string) => Taro.redirectTo({ url: page('result', { set }) }),
  result: (set: string) => Taro.navigateTo({ url: page('result', { set }) }),
  mistakes: () => Taro.navigateTo({ url: page('mistakes') }),
  mistakesInstead: () => Taro.redirectTo({ url: page('mistakes') }),
  calendar: () => Taro.navigateTo({ url: page('calendar') }),
  dispute: (question: string, stem: string) =>
    Taro.navigateTo({
      url: `/features/bank/pages/dispute/index?question=${encodeURIComponent(question)}&stem=${encodeURIComponent(stem)}`,
    }),
}
