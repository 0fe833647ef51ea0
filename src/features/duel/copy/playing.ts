import type { Sentences } from '#cloud'
import type { Reply } from '#contract/index'
import { timeText } from '#ui'

type Shown = Reply<'duel', 'look'>

/** A duel from its opening to its last question (对局). */
export const playingCopy = {
  title: '双人对战',
  code: '对局码',
  codeSay: (until: number) => `念给同事，或者发过去。${timeText(until)} 前有效。`,
  share: '发给同事',
  shareTitle: '来比一局：同样的题，看谁对得多',
  shareAny: '双人对战：和同事同题对答',
  copyLink: '复制链接',
  copied: '链接已复制',
  next: '接下来',
  nextSay: [
    '同事加入以后，这里会出现名字，由你点开始。',
    '可以先放着，回到这一页会马上看有没有人来。',
  ],
  cancel: '取消这一局',
  cancelling: '正在取消',
  stopped: '等了几分钟没有动静，先不自动看了。',
  lookAgain: '看看来了没有',
  came: (place: string) => `${place}的同事来了`,
  start: '开始',
  starting: '正在开始',
  rules: ({ questionCount, questionSeconds }: Shown) => [
    `共 ${questionCount} 题，每题 ${questionSeconds} 秒，都答完就往下走。`,
    '快慢不加分；离开时间照走。',
  ],
  startBy: (until: number) => `点开始，两部手机一起数到第一题。\n${timeText(until)} 前要开始。`,
  against: (name: string) => `和${name}比一局`,
  startWait: (until: number) => `等对方点开始。\n${timeText(until)} 前没有开始，这一局就算了。`,
  notNow: '先不比了',
  soon: '马上开始',
  soonSay: (name: string) => `和${name}，同时看到第一题。`,
  place: (number: number, count: number) => `第 ${number} / ${count} 题`,
  timed: (left: string, place: string) => `${left} · ${place}`,
  me: '你',
  types: { single: '单选', multiple: '多选', judgement: '判断' },
  submit: (chosen: number, several: boolean) =>
    several && chosen > 0 ? `提交（已选 ${chosen} 项）` : '提交',
  sending: '正在交',
  received: (at: number) => `答案已收到，${timeText(at)}`,
  waitOther: (name: string) => `等${name}答完，一起看对错。`,
  kept: '答案在这部手机里，还没交上去',
  keptSay: '时间照走，有信号就自动交。',
  timeUp: '时间到，正在看对错。',
  offline: '没有网络了，时间照走，连上就接着比。',
  unanswered: '你没有答上',
  late: '你的答案到的时候已经过了时间，这道题不算。',
  otherRight: (name: string) => `${name}选对了`,
  otherWrong: (name: string) => `${name}没有选对`,
  otherNone: (name: string) => `${name}没有答上`,
  otherChose: (name: string) => `${name}选了这项`,
  nextIn: (seconds: number) => (seconds > 0 ? `下一题，${seconds} 秒后` : '正在看下一题'),
  seeResult: '看结果',
  again: '再开一局',
  back: '返回',
  expired: {
    alone: { head: '对局码过期了', say: '一直没有人来。想比的时候再开一局。' },
    met: { head: '这一局没有开始', say: '等开始等过了时间。再约一次就好。' },
  },
  cancelled: { head: '这一局取消了', say: '还没有开始，什么也没有留下。' },
}

const look: Sentences<'duel', 'look'> = {
  DUEL_NOT_FOUND: '没有找到这一局。可能过了几天已经删掉，也可能不是你的。',
}
export const lookRefusals = look

const start: Sentences<'duel', 'start'> = {
  DUEL_NOT_FOUND: look.DUEL_NOT_FOUND,
  NOT_TO_START: '现在不能开始了，对方可能刚刚取消。',
}
export const startRefusals = start

const cancel: Sentences<'duel', 'cancel'> = {
  DUEL_NOT_FOUND: look.DUEL_NOT_FOUND,
  ALREADY_STARTED: '已经开始了，不能取消。',
}
export const cancelRefusals = cancel

const answer: Sentences<'duel', 'answer'> = {
  DUEL_NOT_FOUND: look.DUEL_NOT_FOUND,
  NOT_AN_OPTION: '这个选项不在题里，请重新选。',
  NOT_ASKED_YET: '这道题还没有开始。',
  TIME_IS_UP: playingCopy.late,
  ALREADY_ANSWERED: '这道题已经答过，以先交的为准。',
}
export const answerRefusals = answer
