import type { EventKind, ResultState, Stage } from '#domain/meets'
import type { IconName, TagProps } from '#ui'
import type { MeetStage } from '../when'

/** What people call the events (项目). */
export const kindNames: Readonly<Record<EventKind, string>> = {
  drill: '军事队列',
  gestures: '交通指挥手势',
  fitness: '体能',
  knowledgeTest: '业务知识测试',
  contest: '知识竞赛',
  simulation: '执法模拟演练',
  caseLesson: '以案释法',
  fileMaking: '案卷制作',
  fileReview: '案卷评查',
  other: '其他项目',
}

export const stageNames: Readonly<Record<Stage, string>> = { preliminary: '预赛', final: '决赛' }

export const resultNames: Readonly<Record<ResultState, string>> = {
  none: '还没比',
  judging: '评分中',
  provisional: '成绩公示',
  final: '成绩已定',
}

export const meetStageNames: Readonly<Record<MeetStage, string>> = {
  draft: '草稿',
  coming: '还没开始',
  running: '正在进行',
  finished: '已结束',
}

type Look = Readonly<{ kind: NonNullable<TagProps['kind']>; icon: IconName }>

/** A state is a word, a colour and a drawing. */
export const meetStageLooks: Readonly<Record<MeetStage, Look>> = {
  draft: { kind: 'plain', icon: 'pen' },
  coming: { kind: 'plain', icon: 'timer' },
  running: { kind: 'action', icon: 'play' },
  finished: { kind: 'right', icon: 'check' },
}
export const resultLooks: Readonly<Record<ResultState, Look>> = {
  none: { kind: 'plain', icon: 'timer' },
  judging: { kind: 'action', icon: 'pen' },
  provisional: { kind: 'action', icon: 'info' },
  final: { kind: 'right', icon: 'check' },
}

/** A lot as it is called out. */
export const numberText = (number: number | null): string =>
  number === null ? '还没抽签' : `${number} 号`

export const entryNames = { team: '团体', single: '个人' } as const
