import Taro from '@tarojs/taro'
import type { OfStage } from './kept/place'

const page = (name: string, { meet, event, stage }: OfStage, entrant?: string): string => {
  const of = `meet=${meet}&event=${event}&stage=${stage}`
  const who = entrant === undefined ? '' : `&entrant=${entrant}`
  return `/features/judging/pages/${name}/index?${of}${who}`
}

/** The ways of a judge; ids need no escaping. */
export const ways = {
  event: (of: OfStage) => void Taro.navigateTo({ url: page('event', of) }),
  score: (of: OfStage, entrant: string) =>
    void Taro.navigateTo({ url: page('score', of, entrant) }),
  sheet: (of: OfStage, entrant: string) =>
    void Taro.navigateTo({ url: page('sheet', of, entrant) }),
  /** Marking and the whole sheet take each other's place: back leads to the running order. */
  scoreInstead: (of: OfStage, entrant: string) =>
    void Taro.redirectTo({ url: page('score', of, entrant) }),
  sheetInstead: (of: OfStage, entrant: string) =>
    void Taro.redirectTo({ url: page('sheet', of, entrant) }),
  panel: (of: OfStage) => void Taro.navigateTo({ url: page('panel', of) }),
}
