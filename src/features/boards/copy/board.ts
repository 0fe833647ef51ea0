import type { Sentences } from '#cloud'
import type { Level } from '#domain/boards'
import { clockText, momentText, thenText } from '#ui'
import type { Tie } from '../neighbourhood'
import type { Head } from '../queries'

const at = (moment: number, head: Head): string => momentText(moment, new Date(head.now))

/** When a live board will be frozen and revealed, or that it goes on. */
function comingOf(head: Head): string {
  if (head.freezeAt === null) return '每分钟更新一次'
  const frozen = `${at(head.freezeAt, head)} 封榜`
  if (head.revealAt === null) return `${frozen}，以后滚榜揭晓`
  return `${frozen}，${thenText(head.freezeAt, head.revealAt, head.now)} 滚榜揭晓`
}

function untilReveal({ freezeAt, revealAt, now }: Head): string {
  if (revealAt === null || revealAt <= now) return '名次停在这一刻，等滚榜揭晓'
  return `名次停在这一刻，${thenText(freezeAt ?? now, revealAt, now)} 滚榜揭晓`
}

/** What the badge says: as of when the places are true, and what comes. */
export function badgeOf(head: Head): { readonly head: string; readonly say: string } {
  if (head.state === 'frozen')
    return { head: `${at(head.freezeAt ?? head.asOf, head)} 已封榜`, say: untilReveal(head) }
  const asOf = `截至 ${clockText(head.asOf, head.now)}`
  if (head.state === 'live') return { head: asOf, say: comingOf(head) }
  const again = head.version > 1 ? `，第 ${head.version} 次公布` : ''
  return { head: '名次已揭晓', say: `${asOf}${again}` }
}

/** Everything a board (榜) says. */
export const copy = {
  title: '榜',
  views: { persons: '个人', units: '单位' },
  levels: { station: '站所·中队', county: '县区', city: '市' } satisfies Record<Level, string>,
  heads: { place: '名次', name: '姓名', time: '用时', score: '得分' },
  me: (name: string) => `${name}（我）`,
  us: (name: string) => `${name}（我们）`,
  between: (count: number | null) => (count === null ? '中间还有同分的人' : `中间 ${count} 人`),
  betweenUnits: (count: number) => `中间 ${count} 个单位`,
  units: (count: number) => `一共 ${count} 个单位`,
  offline: '没有连上网络，这是上次取到的名次。下拉可以再试。',
  empty: '榜上还没有人',
  emptySay: '第一份成绩入榜以后，\n名次一分钟内出现在这里。',
  noUnits: '这一级还没有单位',
  noUnitsSay: '换一级看看，\n或者等第一份成绩入榜。',
  noScore: '你还没有分数，答完一场，这里有你的名次。',
  fair: '没参加按 0 分，人多人少一样比',
  how: '怎么算的',
}

/** What decided a tie. */
export function tieText(tie: Tie, score: number, tieBreak: Head['tieBreak']): string | undefined {
  if (tie === 'none') return undefined
  if (tie === 'byTime') return `同为 ${score} 分，用时定先后`
  return tieBreak === 'time' ? `同为 ${score} 分，用时也相同，并列` : `同为 ${score} 分，名次并列`
}

/** Leaving the boards among persons (不在个人榜上显示), and coming back. */
export const awayCopy = {
  leave: '不在个人榜上显示我',
  comeBack: '重新显示我',
  gone: '个人榜上没有显示你。分数仍计入单位。',
  title: '不在个人榜上显示',
  say: '以后的个人榜上都没有你的名字，别人的名次跟着往前。你的分数仍计入单位，答题和成绩都不变。封着的榜要等揭晓以后才变。随时可以改回来。',
  backTitle: '重新显示在个人榜上',
  backSay: '个人榜会按你的成绩排上你的名次。封着的榜，要等揭晓以后才看得到。',
  sure: '不显示我',
  sureBack: '显示我',
}

/** What each refusal of a board means. */
export const refusals: {
  readonly persons: Sentences<'boards', 'persons'>
  readonly units: Sentences<'boards', 'units'>
  readonly setAway: Sentences<'boards', 'setAway'>
} = {
  persons: { NOT_BOUND: '核对以后，这里有榜和你的名次。', BOARD_NOT_FOUND: '没有这张榜。' },
  units: { NOT_BOUND: '核对以后，这里有各单位的名次。', BOARD_NOT_FOUND: '没有这张榜。' },
  setAway: { NOT_BOUND: '还没有和名册核对。' },
}
