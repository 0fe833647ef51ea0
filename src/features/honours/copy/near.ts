import type { BeijingDay } from '#domain/beijing-day'
import type { Running } from '../gap'
import { dayText, periodName } from './words'

/** Everything the page on what would change it says. */
export const copy = {
  title: '离红旗多近',
  chances: '什么会改变它',
  chancesSay: '按现在的分数算',
  noChances: '现有的指标都已满分，或者这个周期不适用。',
  ours: '我们这几分是怎么来的',
  oursSay: '每一项、每一条依据',
  honest: '这是按现在的记录预先算的。记录还会增加，别的单位也会变，最后以公示的结果为准。',
  never: '登录次数、学习时长、打卡率都不计分。',
  nothing: '现在没有在评的周期',
  nothingSay: '下一个周期开始以后，\n这里说离红旗还差多少。',
}

/** Which period runs, and until when. */
export const untilText = ({ period, until }: Running, today: BeijingDay): string =>
  `${periodName(period)}正在评，${dayText(until, today)}截止`
