import Taro from '@tarojs/taro'

const page = (name: string, query: Readonly<Record<string, string>> = {}): string => {
  const parts = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
  return `/features/cases/pages/${name}/index${parts.length > 0 ? `?${parts.join('&')}` : ''}`
}

const desk = (name: string): string => `/features/cases/desk/${name}/index`

/** Where a case is read, and where everybody sees one that is public. */
export const caseUrl = (id: string): string => page('case', { case: id })
export const openUrl = (id: string): string => page('open', { case: id })

/** The ways within 案例. */
export const go = {
  case: (id: string) => void Taro.navigateTo({ url: caseUrl(id) }),
  /** To the video, which goes on by itself. */
  watch: (id: string) => void Taro.navigateTo({ url: page('case', { case: id, play: '1' }) }),
  /** Takes the place of the public page. */
  caseInstead: (id: string) => void Taro.redirectTo({ url: caseUrl(id) }),
  openly: (id: string) => void Taro.navigateTo({ url: openUrl(id) }),
  find: () => void Taro.navigateTo({ url: page('find') }),
  desk: () => void Taro.navigateTo({ url: desk('home') }),
  toAnswer: () => void Taro.navigateTo({ url: desk('asked') }),
  reach: (id: string) => void Taro.navigateTo({ url: `${desk('share')}?case=${id}` }),
}
