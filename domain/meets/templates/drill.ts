import type { Rubric } from '../../rubric'
import { given, taking } from './build'

/** 军事队列: eight criteria, a hundred points. */
export const DRILL: Rubric = {
  noteBelowPercent: 60,
  criteria: [
    given(
      ['dress', '着装与仪容', 10, '制式服装齐全整洁，标志佩戴位置正确，仪容端正。'],
      taking('badge', '标志佩戴不规范', 0.5, 4),
    ),
    given(
      ['fall-in', '整队与报告', 12, '整队迅速，报告词准确，声音洪亮。'],
      taking('words', '报告词有错漏', 1, 2),
    ),
    given(
      ['turns', '停止间转法', 14, '转体到位，靠脚有力，全队一致。'],
      taking('wrong-way', '转错方向', 1, 3),
    ),
    given(
      [
        'march',
        '齐步与立定',
        16,
        '步幅约七十五厘米，步速每分钟一百一十六至一百二十二步，排面整齐。',
      ],
      taking('line', '排面不齐', 0.5, 4),
    ),
    given(
      ['run', '跑步与立定', 14, '步幅、步速一致，握拳前后摆臂，立定四步到位。'],
      taking('line', '排面不齐', 0.5, 4),
    ),
    given(['step-change', '步法变换', 12, '齐步、跑步互换，变换及时，动作不乱。']),
    given(['salute', '敬礼与礼毕', 10, '动作准确，快慢一致。']),
    given(
      ['command', '指挥员口令', 12, '指挥位置正确，口令准确、清楚、有节奏。'],
      taking('late', '口令下早或者下迟', 0.5, 4),
      taking('wrong', '下错口令', 1, 2),
    ),
  ],
}
