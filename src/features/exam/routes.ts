import Taro from '@tarojs/taro'

const page = (name: string, query: Readonly<Record<string, string>> = {}): string => {
  const parts = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
  return `/features/exam/pages/${name}/index${parts.length > 0 ? `?${parts.join('&')}` : ''}`
}

/** The ways to and within 考试; a round of a contest goes the same ways. */
export const go = {
  list: () => void Taro.navigateTo({ url: page('list') }),
  enter: (sitting: string) => void Taro.navigateTo({ url: page('enter', { sitting }) }),
  paper: (attempt: string) => void Taro.navigateTo({ url: page('paper', { attempt }) }),
  /** Takes the place of the waiting page: back leads to the list, not to the door again. */
  paperInstead: (attempt: string) => void Taro.redirectTo({ url: page('paper', { attempt }) }),
  result: (attempt: string) => void Taro.navigateTo({ url: page('result', { attempt }) }),
  /** Takes the place of the paper: what was handed in is not gone back to. */
  resultInstead: (attempt: string) => void Taro.redirectTo({ url: page('result', { attempt }) }),
  certificate: (attempt: string) => void Taro.navigateTo({ url: page('certificate', { attempt }) }),
  contests: () => void Taro.switchTab({ url: '/features/contest/home/index' }),
  dispute: (question: string, stem: string) =>
    void Taro.navigateTo({
      url: `/features/bank/pages/dispute/index?question=${encodeURIComponent(question)}&stem=${encodeURIComponent(stem)}`,
    }),
  write: () => void Taro.navigateTo({ url: '/features/feedback/pages/write/index' }),
}
