import type { Rubric } from '../../rubric'
import { failing, given, taking } from './build'

/** 以案释法: a case told and the law explained in ten minutes, five criteria, a hundred points. */
export const CASE_LESSON: Rubric = {
  noteBelowPercent: 60,
  criteria: [
    given(
      ['choice', '选案与脱敏', 15, '案例真实典型，当事人、车辆、企业信息处理干净。'],
      failing('exposed', '讲出了当事人的个人信息'),
    ),
    given(['facts', '事实讲清', 20, '来龙去脉清楚，证据和程序讲得明白。']),
    given(
      ['law', '释法准确', 30, '法条、版本、裁量准确，把为什么这样定性讲透。'],
      taking('article', '法条讲错', 3, 3),
      taking('outdated', '引用了失效的版本', 4),
    ),
    given(['lesson', '启示可用', 15, '执法人员、从业者听完知道以后怎么做。']),
    given(
      ['delivery', '表达与时间', 20, '语言平实，脱稿，节奏好，八到十分钟。'],
      taking('overtime', '超时三十秒', 1, 4),
    ),
  ],
}
