import type { Sentences } from '#cloud'
import { beijingDayOf } from '#domain/beijing-day'
import { fullDateText, momentText, timeText } from '#ui'
import type { HallHead } from '../hall/revealing'

/** A day and a time of it. @example '2026年11月18日 20:30' */
const moment = (at: number): string => `${fullDateText(beijingDayOf(new Date(at)))} ${timeText(at)}`

/** Everything the page for a hall (滚榜) says. */
export const copy = {
  title: '滚榜',
  when: ({ revealAt, now }: HallHead, real: boolean) =>
    `${moment(revealAt ?? now)} · ${real ? '滚榜' : '彩排'}`,
  place: (rank: number) => `第 ${rank} 名`,
  shared: (rank: number) => `第 ${rank} 名，并列`,
  sealed: '待揭晓',
  score: '得分',
  time: '用时',
  rule: { time: '先比得分，再比用时，还相同就并列。', none: '得分相同就并列。' },
  begin: '开始滚榜',
  goOn: '接着滚榜',
  again: '再放一遍',
  rehearse: '彩排',
  rehearseSay: '彩排没有姓名和分数，只走一遍顺序。',
  notFrozen: ({ freezeAt, now }: HallHead) =>
    freezeAt === null
      ? '这张榜没有封，现在只能彩排。'
      : `${momentText(freezeAt, new Date(now))} 封榜以后才能滚榜，现在可以彩排。`,
  ready: '从最后一名往前，一名一名揭晓。',
  stopped: '上次停在了中间，从那里接着来。',
  published: '已经公布，大家都看得到了。',
  over: '彩排到这里。按 Home 从头再来，按 Esc 回到开头。',
  keys: ['空格、→ 或翻页笔：下一位', '← 或上翻：退一位', 'Esc：停下　Home：从头'],
  largeScreen: '这一页给大屏用，请在电脑上打开。在手机上点一下屏幕，也能往下走。',
  stopHead: '停在这里吗',
  stopSay: (frozen: boolean) => `${frozen ? '榜还封着。' : ''}再按一次 Esc 停下，别的键接着来。`,
  stop: '停下',
  stay: '接着来',
  publishHead: '现在公布这张榜吗',
  publishSay: '公布以后，每个人的手机上都是刚才的名次。再按一次“下一位”公布，按“退一位”先等等。',
  publish: '公布',
  publishing: '正在公布',
  wait: '先等等',
  loading: '正在取名次',
  retry: '再试一次',
  back: '退一位',
  leave: '离开',
  empty: '榜上还没有人，没有可以揭晓的名次。',
}

const counting = ({ open, unfolded }: { open: number; unfolded: number }): string => {
  const parts = [
    ...(open === 0 ? [] : [`还有 ${open} 人在答题`]),
    ...(unfolded === 0 ? [] : [`${unfolded} 份成绩正在入榜`]),
  ]
  return `${parts.join('，')}。等一两分钟再试。`
}

/** What each refusal means before a hall. */
export const refusals: {
  readonly hall: Sentences<'boards', 'hall'>
  readonly reveal: Sentences<'boards', 'reveal'>
} = {
  hall: {
    NOT_BOUND: '请先和名册核对。',
    NOT_ALLOWED: '滚榜由竞赛的组织者来放，你没有这项权限。',
    BOARD_NOT_FOUND: '没有这张榜。',
    OUT_OF_PLACE: '这张榜不在你负责的单位。',
    STILL_COUNTING: counting,
  },
  reveal: {
    NOT_BOUND: '请先和名册核对。',
    NOT_ALLOWED: '公布由竞赛的组织者来做，你没有这项权限。',
    BOARD_NOT_FOUND: '没有这张榜。',
    OUT_OF_PLACE: '这张榜不在你负责的单位。',
    NOT_FROZEN: '这张榜没有封着，不用公布。',
    STILL_COUNTING: counting,
  },
}
