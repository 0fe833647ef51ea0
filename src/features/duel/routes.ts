import Taro from '@tarojs/taro'

const page = (name: string, query = ''): string => `/features/duel/pages/${name}/index${query}`
const duelPage = (duel: string): string => page('duel', `?duel=${encodeURIComponent(duel)}`)

export const startPage = page('start')

/** Where a shared card (分享) leads: the page to join, with the code filled in. */
export const joinPage = (code: string): string => page('start', `?code=${code}`)

/** The ways to and within 双人对战. */
export const go = {
  start: () => void Taro.navigateTo({ url: startPage }),
  duel: (duel: string) => void Taro.navigateTo({ url: duelPage(duel) }),
  /** Takes the place of a result or of what has ended: the next one (再来一局). */
  duelInstead: (duel: string) => void Taro.redirectTo({ url: duelPage(duel) }),
  /** Takes the place of the duel: what was played is not gone back to. */
  resultInstead: (duel: string) =>
    void Taro.redirectTo({ url: page('result', `?duel=${encodeURIComponent(duel)}`) }),
}
