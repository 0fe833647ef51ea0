/** The five tabs (底栏), in order: the page, its label and the name of its drawing. */
export const tabs = [
  { page: 'features/study/today/index', label: '学法', icon: 'study' },
  { page: 'features/contest/home/index', label: '竞赛', icon: 'contest' },
  { page: 'features/cases/home/index', label: '案例', icon: 'cases' },
  { page: 'features/honours/home/index', label: '红旗', icon: 'flags' },
  { page: 'features/me/home/index', label: '我的', icon: 'me' },
]
