import type { Sentences } from '#cloud'
import { chancesLeft, type Shown, underWay } from '../shown'
import { span, when } from './words'

const reviews: Readonly<Record<Shown['review'], string>> = {
  afterSubmit: '交卷后就能看成绩和每道题的依据。',
  afterClose: '全场截止后能看成绩和每道题的依据。',
  afterRelease: '成绩由组织者公布，公布后能看每道题的依据。',
}

/** Where one may sit again, no key is told before. */
function reviewRule({ review, attemptsAtMost, resits }: Shown): string {
  const again = review === 'afterSubmit' && attemptsAtMost + (resits ?? 0) > 1
  return again ? '交卷后就能看成绩；还能再答的时候，先不公布每道题的依据。' : reviews[review]
}

function tieRule({ tieBreak }: Shown): readonly string[] {
  if (tieBreak === null) return []
  return [tieBreak === 'time' ? '同分时，用时少的在前；用时也一样，名次并列。' : '同分名次并列。']
}

function freezeRule({ freezeAt, revealAt }: Shown): readonly string[] {
  if (freezeAt === null) return []
  const reveal = revealAt === null ? '' : `，${when(revealAt)} 揭晓`
  return [`${when(freezeAt)} 封榜：榜停在那一刻${reveal}。封榜后交的卷照样算。`]
}

function passRule({ passMark, resits }: Shown): readonly string[] {
  if (passMark === null) return []
  const again = resits ? `没合格可以补考 ${resits} 次。` : '没有补考。'
  return [`${passMark} 分合格。${again}`]
}

function attemptsRule({ kind, attemptsAtMost }: Shown): readonly string[] {
  if (attemptsAtMost < 2) return []
  return [`一共能答 ${attemptsAtMost} 次${kind === 'round' ? '，取最好的一次' : ''}。`]
}

const bonusRule = ({ timeBonus }: Shown): readonly string[] =>
  timeBonus > 0 ? [`早交有时间分，最多 ${timeBonus} 分，抵不过一道题。`] : []

/** The waiting page (候场). */
export const enterCopy = {
  kinds: { exam: '考试', round: '竞赛' },
  what: ({ questionCount, minutes, fullMarks, timeBonus }: Shown) =>
    `${questionCount} 题，${minutes} 分钟，满分 ${fullMarks + timeBonus} 分`,
  span: ({ opensAt, closesAt }: Shown) => span(opensAt, closesAt),
  untilStart: '离开始还有',
  untilClose: '离截止还有',
  yourShare: '大家错开几秒进场，答题时间一样长。',
  freeze: '封榜',
  chances: '你的机会',
  /** Whoever may come in has one at least, also where marks are not known yet. */
  chancesLeft: (shown: Shown) =>
    underWay(shown) ? '正在答' : `还有 ${Math.max(1, chancesLeft(shown))} 次`,
  begin: '开始',
  beginAt: (startAt: number) => `${when(startAt)} 开始`,
  goOn: '继续答题',
  beginSay: '点开始后才计时。',
  goOnSay: '已经开始计时，答过的都在。',
  rulesTitle: '这一场的规则',
  rules: (shown: Shown): readonly string[] => [
    '一点开始就计时，锁屏、离开都照走，也都不会交卷。',
    '交卷前答案随时能改，改一次收一次。换部手机能接着答。',
    ...attemptsRule(shown),
    ...passRule(shown),
    ...bonusRule(shown),
    ...tieRule(shown),
    ...freezeRule(shown),
    shown.lateScores
      ? '时间到了没连上网，之后补交的答案照样算分，会注明。'
      : '时间到了以后才收到的答案会留存注明，不算分。',
    reviewRule(shown),
  ],
  practice: '赛前练习',
  practiceByDomain: '按领域练几道',
  practiceSay: '随时能练，不计入成绩。',
  practiceEnd: '不计分',
  back: '返回',
  withdrawn: { head: '这一场已经撤销', say: '答过的不算，也不用再做什么。' },
  resit: (from: number) => ({ head: '还不能补考', say: `${when(from)} 起可以再考一次。` }),
  noneLeft: { head: '机会用完了', say: '交过的卷都已收到。', way: '看我的那次答题' },
  closed: ({ kind, closesAt }: Shown) => ({
    head: `${kind === 'round' ? '竞赛' : '考试'}在 ${when(closesAt)} 已经截止`,
    say: `${when(closesAt)} 前交上的都算数。`,
    mine: (at: number) => `你 ${when(at)} 交的那次已经收到。`,
    none: '这一场你没有交卷。',
    way: '看我的那次答题',
    dispute: '对截止时间有异议',
  }),
  notYet: { head: '还没有轮到你', say: '名单正在准备，过一会儿再来看。', way: '再看一次' },
}

const sentences: Sentences<'exam', 'enter'> = {
  NOT_BOUND: '请先和名册核对。',
  SITTING_NOT_FOUND: '没有找到这一场，可能已经换了时间。',
  NOT_INVITED: '这一场不在你的范围。觉得应该有你，请问组织者。',
}
export const enterRefusals = sentences
