import type { MarkFlaw } from '#domain/rubric'
import { plainPoints } from '../sheet/points'
import { numberText, points, when } from './words'

/** Everything a whole sheet (评分表) says. */
export const sheetCopy = {
  plainTitle: '评分表',
  title: (name: string) => `${name} · 评分表`,
  offline: '没有信号，照样可以签',
  total: '合计',
  most: (most: number) => `满分 ${plainPoints(most)}`,
  failed: '否决，整张 0 分',
  worth: (total: number) => `折算 ${points(total)}`,
  worthLater: '折算得分由云端按达标标准算。',
  value: '成绩',
  unfinished: '未完成',
  deducted: (what: string, times: number) => `${what} ${times} 次`,
  remark: '备注',
  change: '回去改',
  sign: '签名锁定',
  signing: '正在签名',
  confirm: '签名后就锁定',
  confirmSay:
    '自己不能再改，要改请裁判长写明原因解锁。没有信号也可以签，签好的在本机，有信号就送出去。',
  confirmNo: '先不签',
  waiting: (at: number) => `${when(at)} 已签名，在本机，等信号`,
  waitingSay: '有信号时自己送出去，不用重打。现在也可以评下一位。',
  received: (at: number) => `已送达 ${when(at)}`,
  receivedSay: '已经锁定。别的评委看不到你的分。',
  againSay: (reason: string) => `裁判长解锁了这张评分表：${reason}`,
  away: '本单位的选手，你要回避',
  awaySay: '这位由别的评委打分。',
  withdrawn: '已经退赛',
  withdrawnSay: '不用打分了。',
  out: '成绩已经公布',
  outSay: '不再收新的评分表。',
  next: (number: number | null) => `下一位：${numberText(number)}`,
  toOrder: '回出场顺序',
  incomplete: (count: number) => `还有 ${count} 项没记全，点它补上。`,
}

/** What is missing of a criterion. */
export const flawWords: Readonly<Record<MarkFlaw, string>> = {
  MISSING: '还没打分',
  NO_SUCH_POINTS: '分值不对，重新给一次',
  NO_SUCH_REASON: '扣分点不对，重新选一次',
  NOTE_NEEDED: '缺一句原因',
}
