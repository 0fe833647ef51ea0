import type { Reply } from '#contract/index'
import { stageNames, stateNames, when } from './words'

type Duty = Reply<'judging', 'duties'>['duties'][number]

/** Everything 评委席 says. */
export const dutiesCopy = {
  title: '评委席',
  offline: '现在没有网络，下面是上次取到的。打开过的项目照样可以打分。',
  say: '出发前有信号时，把要评的项目都点开一次，没有信号也能打分。',
  where: ({ stage, at, place }: Duty) =>
    [stageNames[stage], when(at), place].filter((part) => part !== '').join(' · '),
  count: ({ signed, entrants }: Duty) => `${signed} / ${entrants} 已签`,
  unlocked: (count: number) => `${count} 张要重评`,
  state: ({ state }: Duty) => stateNames[state],
  chief: '裁判长',
  none: '现在没有要评的项目',
  noneSay: '组织者把你排进评委组以后，\n项目会在这里。',
}
