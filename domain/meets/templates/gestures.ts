import type { Rubric } from '../../rubric'
import { criterion, deduction } from './criteria'

const gesture = (id: string, name: string) =>
  criterion(id, name, 1000, '动作顺序正确，幅度、角度到位，停顿清楚，目光随手势。', [
    deduction('angle', '手臂角度明显不到位', 100, 2),
    deduction('gaze', '目光没有跟上', 50, 2),
  ])

/** 交通指挥手势: the eight hand signals, and how they join; 100 points. */
export const gestures: Rubric = {
  noteBelowPercent: 60,
  criteria: [
    gesture('stop', '停止信号'),
    gesture('straight', '直行信号'),
    gesture('left', '左转弯信号'),
    gesture('wait', '左转弯待转信号'),
    gesture('right', '右转弯信号'),
    gesture('lane', '变道信号'),
    gesture('slow', '减速慢行信号'),
    gesture('aside', '示意车辆靠边停车信号'),
    criterion('bearing', '姿态与精神', 1000, '立正姿势端正，精神饱满，着装和反光背心整齐。'),
    criterion('flow', '衔接与节奏', 1000, '按口令依次完成，衔接自然，节奏均匀，不多做、不漏做。', [
      deduction('miss', '漏做一个手势', 300, 2),
    ]),
  ],
}
