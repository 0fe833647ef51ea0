import { tabs } from './app.tabs'

const inBrowser = process.env.TARO_ENV === 'h5'

/** WeChat takes colours and icons by their name in theme.json; a browser has no theme.json but ours. */
const themed = (name: string, here: string) => (inBrowser ? here : `@${name}`)

export default defineAppConfig({
  pages: tabs.map((tab) => tab.page),
  subPackages: [
    {
      root: 'features/study/pages',
      pages: ['question/index', 'result/index', 'mistakes/index', 'calendar/index'],
    },
    {
      root: 'features/org/pages',
      pages: ['roster/index', 'officer/index', 'audit/index'],
    },
    {
      root: 'features/exam/pages',
      pages: ['list/index', 'enter/index', 'paper/index', 'result/index', 'certificate/index'],
    },
    {
      root: 'features/exam/manage',
      pages: [
        'home/index',
        'edit/index',
        'who/index',
        'paper/index',
        'sitting/index',
        'regrade/index',
        'analysis/index',
      ],
    },
    { root: 'features/contest/pages', pages: ['past/index'] },
    {
      root: 'features/cases/desk',
      pages: [
        'home/index',
        'edit/index',
        'section/index',
        'question/index',
        'masking/index',
        'submit/index',
        'theirs/index',
        'review/index',
        'share/index',
        'asked/index',
      ],
    },
    {
      root: 'features/dossiers/pages',
      pages: [
        'home/index',
        'list/index',
        'files/index',
        'draw/index',
        'review/index',
        'dossier/index',
      ],
    },
    { root: 'features/duel/pages', pages: ['start/index', 'duel/index', 'result/index'] },
    {
      root: 'features/judging/pages',
      pages: ['duties/index', 'event/index', 'score/index', 'sheet/index', 'panel/index'],
    },
    { root: 'features/ledger/pages', pages: ['entries/index'] },
    {
      root: 'features/honours/pages',
      pages: [
        'section/index',
        'score/index',
        'standing/index',
        'near/index',
        'journey/index',
        'notice/index',
        'object/index',
        'awards/index',
        'poster/index',
      ],
    },
    {
      root: 'features/boards/pages',
      pages: ['board/index', 'formula/index', 'hall/index'],
    },
    {
      root: 'features/cases/pages',
      pages: ['case/index', 'find/index', 'open/index'],
    },
    {
      root: 'features/library/pages',
      pages: [
        'list/index',
        'law/index',
        'article/index',
        'versions/index',
        'search/index',
        'flagged/index',
      ],
    },
    { root: 'features/records/pages', pages: ['list/index', 'enter/index', 'record/index'] },
    { root: 'features/awards/pages', pages: ['list/index', 'nominate/index'] },
    {
      root: 'features/honours/manage',
      pages: ['home/index', 'period/index', 'score/index', 'handover/index'],
    },
    {
      root: 'features/meets/pages',
      pages: [
        'list/index',
        'meet/index',
        'event/index',
        'standings/index',
        'entrant/index',
        'appeals/index',
      ],
    },
    {
      root: 'features/meets/manage',
      pages: [
        'home/index',
        'edit/index',
        'event/index',
        'enter/index',
        'entrants/index',
        'panels/index',
        'draw/index',
        'sheets/index',
        'run/index',
        'hall/index',
      ],
    },
    { root: 'features/imports/pages', pages: ['home/index', 'import/index', 'law/index'] },
    { root: 'features/bank/pages', pages: ['dispute/index', 'mine/index'] },
    {
      root: 'features/bank/desk',
      pages: [
        'home/index',
        'find/index',
        'question/index',
        'edit/index',
        'review/index',
        'batch/index',
        'disputes/index',
        'dispute/index',
      ],
    },
    { root: 'features/inbox/pages', pages: ['list/index'] },
    { root: 'features/feedback/pages', pages: ['write/index', 'list/index', 'answer/index'] },
    { root: 'features/me/pages', pages: ['privacy/index'] },
  ],
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
  style: 'v2',
  window: {
    navigationStyle: 'custom',
    navigationBarTitleText: '执法先锋',
    navigationBarBackgroundColor: themed('base', '#122A4E'),
    navigationBarTextStyle: 'white',
    backgroundColor: themed('paper', '#F5F3EE'),
    backgroundTextStyle: themed('pullText', 'dark'),
  },
  tabBar: {
    color: themed('tabText', 'var(--text-3)'),
    selectedColor: themed('tabOn', 'var(--action)'),
    backgroundColor: themed('tabGround', 'var(--surface)'),
    borderStyle: 'black',
    list: tabs.map((tab) => ({
      pagePath: tab.page,
      text: tab.label,
      iconPath: themed(`${tab.icon}Icon`, `assets/tab/${tab.icon}-light.png`),
      selectedIconPath: themed(`${tab.icon}IconOn`, `assets/tab/${tab.icon}-on-light.png`),
    })),
  },
})
