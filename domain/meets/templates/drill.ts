import type { Rubric } from '../../rubric'
import { criterion, deduction } from './criteria'

/** 军事队列: eight criteria, 100 points; ours, to be changed to what the meet declares. */
export const drill: Rubric = {
  noteBelowPercent: 60,
  criteria: [
    criterion('dress', '着装与仪容', 1000, '制式服装整齐统一，标志齐全，仪容整洁。', [
      deduction('badge', '有人缺标志或戴错', 50, 4),
    ]),
    criterion('report', '集合与报告', 1000, '集合迅速安静，报告词完整，声音洪亮。', [
      deduction('words', '报告词漏一处', 50, 4),
    ]),
    criterion('march', '齐步与立定', 1000, '步速每分钟 116 至 122 步，排面整齐，立定靠脚一致。', [
      deduction('command', '口令迟', 50, 2),
      deduction('foot', '立定靠脚不齐', 50, 2),
    ]),
    criterion('parade', '正步与立定', 1500, '踢腿高度和步幅一致，上体正直，排面整齐。', [
      deduction('step', '有人顺拐或掉步', 100, 3),
    ]),
    criterion('run', '跑步与立定', 1000, '步速每分钟 170 至 180 步，前后左右对正，四步立定。', [
      deduction('four', '立定步数不对', 50, 2),
    ]),
    criterion('turn', '停止间转法', 1500, '转体一致，两臂不外张，靠脚有力同声。', [
      deduction('wrong', '有人转错方向', 100, 3),
    ]),
    criterion('line', '整齐与队形变换', 1500, '看齐迅速，行进中变换队形流畅，间隔距离保持不变。', [
      deduction('gap', '队形散开后没有及时对正', 100, 2),
    ]),
    criterion('command', '指挥员', 1500, '口令准确洪亮，指挥位置正确，程序完整。', [
      deduction('order', '漏一个程序', 100, 3),
    ]),
  ],
}
