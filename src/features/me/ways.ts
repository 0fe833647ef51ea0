import Taro from '@tarojs/taro'

const to = (page: string) => () => void Taro.navigateTo({ url: `/features/${page}/index` })

/** The ways out of 我的. */
export const ways = {
  mistakes: to('study/pages/mistakes'),
  ledger: to('ledger/pages/entries'),
  calendar: to('study/pages/calendar'),
  laws: to('library/pages/list'),
  exams: to('exam/pages/list'),
  manage: to('exam/manage/home'),
  meets: to('meets/manage/home'),
  cases: to('cases/desk/home'),
  bank: to('bank/desk/home'),
  records: to('records/pages/list'),
  awards: to('awards/pages/list'),
  flags: to('honours/manage/home'),
  dossiers: to('dossiers/pages/home'),
  judging: to('judging/pages/duties'),
  feedback: to('feedback/pages/list'),
  answer: to('feedback/pages/answer'),
  roster: to('org/pages/roster'),
  imports: to('imports/pages/home'),
  audit: to('org/pages/audit'),
  privacy: to('me/pages/privacy'),
  study: () => void Taro.switchTab({ url: '/features/study/today/index' }),
}
