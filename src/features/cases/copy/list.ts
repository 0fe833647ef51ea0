import type { Sentences } from '#cloud'
import type { Reply } from '#contract/index'
import { DOMAIN_NAMES } from '#domain/bank'
import { clockOf } from './words'

type List = Reply<'cases', 'list'>
export type Card = List['cases'][number]
export type GoOn = NonNullable<List['goOn']>

/** A turning point within so many seconds is right ahead. */
const AHEAD_SECONDS = 60

function aheadSentence({ stopAt }: GoOn, at: number): string[] {
  if (stopAt === null) return []
  return [stopAt - at <= AHEAD_SECONDS ? '前面就是转折点' : `转折点在 ${clockOf(stopAt)}`]
}

/** Everything the lists of cases (案例) say. */
export const listCopy = {
  title: '案例',
  all: '全部',
  orders: { newest: '最新', mostLearned: '学的人最多' },
  find: '找案例',
  goOn: (goOn: GoOn, at: number) =>
    [`接着看 ${clockOf(at)}`, ...aheadSentence(goOn, at)].join(' · '),
  card: ({ domain, minutes, place, invented }: Card) =>
    [DOMAIN_NAMES[domain], `${minutes} 分钟`, place, ...(invented ? ['演示案例'] : [])].join(' · '),
  learned: '已学',
  begun: '在学',
  desk: '写案例、审案例',
  none: { head: '还没有案例', say: '每一篇都先脱敏，再经人审核。\n发布了就在这里。' },
  noneHere: { head: '这一类还没有案例', say: '换一类，或者看看全部。', way: '看全部' },
  further: '往后看',
  first: '回到最前',
  stale: '没有网络，这是上次取到的。',
}

/** Everything the page to find cases (找案例) says. */
export const findCopy = {
  title: '找案例',
  words: '要找的词',
  hint: '标题、案情里的词',
  find: '查找',
  law: '法规',
  unit: '单位',
  everyLaw: '全部法规',
  everyUnit: '全部单位',
  counted: (name: string, cases: number) => `${name}（${cases}）`,
  none: { head: '没有找到', say: '换个词，或者少选一项。', way: '重新来' },
}

/** Why the lists can't be had. */
export const listRefusals: Sentences<'cases', 'list'> = {
  NOT_BOUND: '核对以后，就能看案例。\n公开的案例，从别人的分享里打开。',
}
