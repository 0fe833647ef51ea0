import Taro from '@tarojs/taro'

const DESK = '/features/bank/desk'
const to = (url: string) => () => void Taro.navigateTo({ url })
const page = (name: string, query = '') => `${DESK}/${name}/index${query}`

/** The ways of those who edit the bank; ids need no escaping. */
export const ways = {
  find: to(page('find')),
  question: (of: string) => to(page('question', `?question=${of}`)),
  create: to(page('edit')),
  edit: (draft: string) => to(page('edit', `?draft=${draft}`)),
  review: (draft: string) => to(page('review', `?draft=${draft}`)),
  batch: (of: string) => to(page('batch', `?import=${of}`)),
  imports: to('/features/imports/pages/home/index'),
  /** Questions whose law was replaced, to be confirmed. */
  flagged: to('/features/library/pages/flagged/index'),
  disputes: to(page('disputes')),
  dispute: (of: string) => to(page('dispute', `?dispute=${of}`)),
  /** Where a wrong key of a sitting is mended. */
  regrade: (sitting: string) => to(`/features/exam/manage/regrade/index?sitting=${sitting}`),
  mineInstead: () => void Taro.redirectTo({ url: '/features/bank/pages/mine/index' }),
}
