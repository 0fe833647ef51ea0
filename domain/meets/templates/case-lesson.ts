import type { Rubric } from '../../rubric'
import { criterion, deduction, fatal } from './criteria'

/** 以案释法: a case told before an audience; 100 points. */
export const caseLesson: Rubric = {
  noteBelowPercent: 60,
  criteria: [
    criterion('choice', '选题', 1500, '真实、典型，和日常执法贴得近，争议点清楚。'),
    criterion('facts', '事实与证据', 1500, '过程讲得清，证据怎么来的、证明什么都有交代。', [
      fatal('names', '没有隐去当事人信息'),
    ]),
    criterion('law', '释法', 2500, '法条引用准确，说清为什么这样定性、这样裁量。', [
      deduction('article', '条款引错或已经失效', 500, 2),
    ]),
    criterion('lesson', '启示', 1500, '对执法人员和管理对象各有一条能用得上的启示。'),
    criterion('speech', '讲述', 1500, '条理清楚，语言通俗，脱稿自然。'),
    criterion('slides', '课件', 500, '简洁清楚，服务于讲述。'),
    criterion('time', '时间', 1000, '在规定的时间里讲完。', [
      deduction('over', '每超过半分钟', 200, 5),
    ]),
  ],
}
