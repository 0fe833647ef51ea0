import { type Sentences, serverNow } from '#cloud'
import type { Reply } from '#contract/index'
import { momentText, timeText } from '#ui'
import { chancesLeft, lastHandedIn, type Shown } from '../exam'

type Past = Reply<'contest', 'past'>['rounds'][number]

const when = (moment: number): string => momentText(moment, serverNow())

function missed({ attempts }: Shown): string {
  return attempts.some(({ state }) => state === 'open') ? '答了一半，正在交卷' : '你没有参加'
}

/** Everything 「竞赛」 says. */
export const copy = {
  title: '竞赛',
  running: '正在进行',
  season: (title: string, what: string) => `${title} · ${what}`,
  what: ({ questionCount, minutes }: Shown) =>
    `${questionCount} 题，${minutes} 分钟，进场后开始计时`,
  untilClose: '离截止还有',
  untilOpen: '离开始还有',
  untilEnd: '你这次还剩',
  chances: '你的机会',
  chance: (shown: Shown) => {
    const left = chancesLeft(shown)
    if (left > 0) return `还有 ${left} 次`
    return lastHandedIn(shown) ? '已交卷' : '正在答'
  },
  answering: '正在答',
  freeze: '封榜',
  enter: '进场答题',
  again: '再答一次',
  goOn: '继续答题',
  toDoor: '进候场看规则',
  myResult: '看我的那次答题',
  board: '看实时榜',
  frozenBoard: '看封榜前的榜',
  frozen: (at: number) => `${timeText(at)} 已封榜，名次停在这一刻`,
  coming: '接下来',
  comingHero: (opensAt: number) => `${when(opensAt)} 开始`,
  comingSub: ({ opensAt, closesAt, questionCount, minutes }: Shown) =>
    `${timeText(opensAt)} 至 ${momentText(closesAt, new Date(opensAt))}，${questionCount} 题，${minutes} 分钟`,
  others: '同时进行',
  othersSub: (shown: Shown) => `${when(shown.closesAt)} 截止，${copy.chance(shown)}`,
  seasonTitle: '本赛季',
  seasonSub: '各场加起来的总榜',
  past: '往期',
  all: '全部',
  pastTitle: '往期竞赛',
  pastSub: ({ round, standing }: Past) => {
    if (round.state === 'withdrawn') return '已撤销'
    if (standing) return `你对了 ${standing.right} 题，第 ${standing.rank} 名`
    if (lastHandedIn(round) === undefined) return missed(round)
    return round.revealAt !== null && round.state !== 'released'
      ? `已交卷，${when(round.revealAt)} 揭晓`
      : '已交卷，名次还没出来'
  },
  more: '再往前',
  practice: '平时练练',
  duel: '双人对战',
  duelSay: '和同事同题对答，只练不计分',
  none: { title: '现在没有竞赛', say: '有新的一场，这里会先告诉你。' },
  noneWhat: '同一份题，同一个钟',
  noneForYou: '以后各单位在这里同场答题，\n名次和用时都看得到是怎么来的。',
  nonePast: { head: '还没有办过竞赛', say: '办完的每一场都会留在这里。' },
  offline: '现在没有网络',
  offlineSay: '答过的都在这部手机里，可以接着答。',
}

const homeSentences: Sentences<'contest', 'home'> = { NOT_BOUND: '请先和名册核对。' }
export const homeRefusals = homeSentences
const pastSentences: Sentences<'contest', 'past'> = { NOT_BOUND: '请先和名册核对。' }
export const pastRefusals = pastSentences
