import type { Rubric } from '../../rubric'
import { given, taking } from './build'

const DIRECTION = taking('direction', '面向或者手势方向错', 1, 2)
const signal = (id: string, name: string, says: string) => given([id, name, 10, says], DIRECTION)

/** 交通指挥手势: the eight hand signals, with stance and rhythm; ten criteria, a hundred points. */
export const GESTURES: Rubric = {
  noteBelowPercent: 60,
  criteria: [
    given(
      ['stance', '着装与站位', 10, '反光背心、手套齐全，站位安全，立正姿势端正。'],
      taking('vest', '没有穿反光背心', 2),
    ),
    signal('stop', '停止信号', '左臂由前向上直伸与身体成一百三十五度，掌心向前，目光平视。'),
    signal('straight', '直行信号', '左臂向左平伸，右臂向左水平摆动，掌心、目光正确。'),
    signal('left', '左转弯信号', '右臂向前平伸，左臂与手掌平直向右前方摆动。'),
    signal('left-wait', '左转弯待转信号', '左臂向左下方平直下伸，与身体成四十五度，上下摆动。'),
    signal('right', '右转弯信号', '左臂向前平伸，右臂与手掌平直向左前方摆动。'),
    signal('lane', '变道信号', '右臂向前平伸，掌心向左，水平向左摆动。'),
    signal('slow', '减速慢行信号', '右臂向右前方平伸，掌心向下，上下摆动。'),
    signal('pull-over', '靠边停车信号', '左臂上伸示意停止，右臂向左下方摆动，引导车辆靠边。'),
    given(
      ['rhythm', '连贯与节奏', 10, '八个信号连贯，力度、停顿一致，没有漏做。'],
      taking('left-out', '漏做信号', 2, 4),
    ),
  ],
}
