/** Everything 「红旗」 says. */
export const copy = {
  title: '红旗',
  notYet: '流动红旗还没有开评',
  until: '开评之前，标准会先在这里公示。',
  what: '红旗在谁手里，凭什么',
  forYou: '以后在这里看得到持旗的单位\n和每一分的依据，也可以提异议。',
  /** What never counts towards the flag (house law 7). */
  never: '登录次数、学习时长、打卡率都不计分。',
}
