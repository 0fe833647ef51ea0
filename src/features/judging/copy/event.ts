import type { Standing } from '../sheet/standing'
import { few } from './words'

/** Everything the running order (出场顺序) says. */
export const eventCopy = {
  plainTitle: '出场顺序',
  title: (name: string) => `${name} · 出场顺序`,
  offline: (kept: number) =>
    kept === 0 ? '没有信号，照样可以打分' : `没有信号，${few(kept)}张在本机`,
  count: (signed: number, all: number) => `已送达 ${signed} 张，共 ${all} 张`,
  panel: '看评委组打分',
  isolated: '别的评委看不到你的分，你也看不到别人的。',
  notDrawn: '还没有抽签',
  notDrawnSay: '抽签以后，出场顺序会在这里。\n到时下拉刷新一次。',
  notInOrder: '出场顺序里没有这位选手，请找组织者。',
  closed: '成绩已经公布，不再收新的评分表。',
  send: '现在再送一次',
  waiting: (count: number) => `${count} 张已签名的评分表在本机，有信号就自己送出去。`,
  refused: (count: number) => `${count} 张评分表没有收下，点开看原因。`,
}

/** How far each sheet is, in words. */
export const standingNames: Readonly<Record<Standing, string>> = {
  away: '本单位，回避',
  withdrawn: '已退赛',
  untouched: '未评',
  begun: '已记在本机',
  waiting: '已签名，等信号',
  refused: '没有收下',
  received: '已送达',
  again: '要重评',
}
