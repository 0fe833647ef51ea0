import type { MeasureOf } from '#domain/meets'
import type { Criterion } from '#domain/rubric'
import { keyPoints, plainPoints } from '../sheet/points'
import { few } from './words'

const UNITS: Readonly<Record<MeasureOf, string>> = {
  time: '分:秒.百分秒',
  count: '次',
  distance: '米',
}

/** Everything marking (打分) says. */
export const scoreCopy = {
  plainTitle: '打分',
  title: (name: string) => `${name} · 打分`,
  /** What is on this phone while there is no network. */
  offline: (done: number, inARow: boolean) => {
    if (done === 0) return '没有信号，照样可以打分'
    return inARow ? `没有信号，前${few(done)}项已记在本机` : `没有信号，${few(done)}项已记在本机`
  },
  offlineValue: '没有信号，照样可以记成绩',
  lane: (done: number, all: number) => `共 ${all} 项，记了 ${done} 项`,
  place: (place: number, all: number) => `第 ${place} 项，共 ${all} 项`,
  most: (most: number) => `满分 ${plainPoints(most)}`,
  taken: (of: Criterion, given: number, left: number) =>
    `给 ${keyPoints(of, given)}，扣 ${plainPoints(given - left)}`,
  nothing: '–',
  lower: '更低',
  higher: '更高',
  deductions: '扣分点',
  onlyDeductions: '这一项只扣分，没有就直接记下。',
  deduction: (what: string, points: number) => `${what}，每次扣 ${plainPoints(points)} 分`,
  fatal: (what: string) => `${what}，否决，整张 0 分`,
  times: (times: number) => `${times} 次`,
  less: (what: string) => `少一次：${what}`,
  note: '为什么，写一句',
  noteNeeded: '给得比较低，写一句为什么。',
  noteHint: '比如：立定时两人没靠脚',
  free: '锁分前都能改。别的评委看不到你的分。',
  undo: '撤销',
  previous: '上一项',
  next: '记下，下一项',
  last: '记下，看合计',
  unit: (measure: MeasureOf) => UNITS[measure],
  erase: '退格',
  unfinished: '未完成',
  isUnfinished: '未完成',
  seconds: '秒数不能到 60。',
  remark: '备注',
  remarkHint: '可以不写',
}
