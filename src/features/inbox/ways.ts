import Taro from '@tarojs/taro'
import type { Message } from './copy'

const to = (page: string, query: string) => () =>
  void Taro.navigateTo({ url: `/features/${page}/index?${query}` })

const toSitting = ({ sitting }: Message['about']) =>
  sitting === null ? undefined : to('exam/pages/enter', `sitting=${sitting}`)

const toResult = (about: Message['about']) =>
  about.attempt === null ? toSitting(about) : to('exam/pages/result', `attempt=${about.attempt}`)

const toBoard = (about: Message['about']) =>
  about.board === null ? toSitting(about) : to('boards/pages/board', `board=${about.board}`)

const toCase = ({ case: of }: Message['about']) =>
  of === null ? undefined : to('cases/pages/case', `case=${of}`)

const toDraft = ({ case: of }: Message['about']) =>
  of === null ? undefined : to('cases/desk/edit', `case=${of}`)

const toRecords = () => () => void Taro.navigateTo({ url: '/features/records/pages/list/index' })

const toNotice = ({ period }: Message['about']) =>
  period === null ? undefined : to('honours/pages/notice', `period=${period}`)

const toDossier = ({ dossier }: Message['about']) =>
  dossier === null ? undefined : to('dossiers/pages/dossier', `dossier=${dossier}`)

const toMeet = ({ meet }: Message['about']) =>
  meet === null ? undefined : to('meets/pages/meet', `meet=${meet}`)

const toJudging = () => () => void Taro.navigateTo({ url: '/features/judging/pages/duties/index' })

const toBank = (page: string) => () => () =>
  void Taro.navigateTo({ url: `/features/bank/${page}/index` })

const WAYS: Readonly<
  Record<Message['kind'], (about: Message['about']) => (() => void) | undefined>
> = {
  regraded: toResult,
  released: toResult,
  extended: toSitting,
  opensSoon: toSitting,
  revealed: toBoard,
  withdrawn: () => undefined,
  caseReturned: toDraft,
  casePublished: toCase,
  caseShared: toCase,
  caseWithdrawn: toDraft,
  askAnswered: toCase,
  recordReturned: toRecords,
  objectionAnswered: toNotice,
  findingsGiven: toDossier,
  findingAnswered: toDossier,
  sheetUnlocked: toJudging,
  resultOut: toMeet,
  appealAnswered: toMeet,
  questionReturned: toBank('desk/home'),
  disputeAnswered: toBank('pages/mine'),
}

/** Where a message leads; nowhere when there is nothing more to see. */
export const wayOf = ({ kind, about }: Message): (() => void) | undefined => WAYS[kind](about)

/** Opens 消息. */
export const openInbox = () => void Taro.navigateTo({ url: '/features/inbox/pages/list/index' })
