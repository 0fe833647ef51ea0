import type { Sentences } from '#cloud'
import { spaced } from './words'

/** The page to open a duel or to join one (开一局、加入). */
export const startCopy = {
  title: '双人对战',
  head: '和同事比一局',
  say: '同样的几道题，同一个钟，一起答。\n只是练习，不计分，不上榜。',
  open: '开一局',
  opening: '正在开',
  invited: (code: string) => `对局码 ${spaced(code)}`,
  invitedHead: '同事约你比一局',
  come: '来应战',
  joining: '正在进',
  join: '加入',
  joinTitle: '有人约你',
  code: '对局码',
  codeHint: '六位数字',
  codeMissing: '对局码是六位数字。',
  backTo: '回到那一局',
  how: '怎么比',
  rules: [
    '题目都出自通用法律，哪个门类的人都一样。',
    '两个人同时看到一道题，都答完或者时间到了，一起看对错。',
    '对错由云端判，快慢不加分。平手也是好结果。',
    '离开不会停，时间照走，没答上的不算。',
    '比完看每道题的依据。谁比过、比得怎样，不报给任何人，过几天就删掉。',
  ],
}

const open: Sentences<'duel', 'open'> = {
  NOT_BOUND: '核对以后，就能和同事比一局。',
  BANK_EMPTY: '题库还没有题，导入以后再来。',
}
export const openRefusals = open

const join: Sentences<'duel', 'join'> = {
  NOT_BOUND: open.NOT_BOUND,
  DUEL_NOT_FOUND: '没有这个对局码，请再核对一下。',
  OWN_DUEL: '这是你自己开的一局，等同事来加入。',
  IN_A_DUEL: '你和别人的一局还没完，先比完那一局。',
  DUEL_EXPIRED: '这个对局码过期了，请同事再开一局。',
  DUEL_CANCELLED: '这一局已经取消了，请同事再开一局。',
  DUEL_FULL: '这一局已经有人来了，可以自己开一局。',
}
export const joinRefusals = join
