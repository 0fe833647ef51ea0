import Taro from '@tarojs/taro'
import type { Group } from '../groups'

const to = (page: string, query: string) => () =>
  void Taro.navigateTo({ url: `/features/honours/manage/${page}/index?${query}` })

/** The ways of the provincial office; ids need no escaping. */
export const ways = {
  period: (period: string) => to('period', `period=${period}`),
  score: (period: string, unit: string) => to('score', `period=${period}&unit=${unit}`),
  handover: (period: string, group: Group) => to('handover', `period=${period}&group=${group}`),
}
