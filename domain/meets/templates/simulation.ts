import type { Rubric } from '../../rubric'
import { criterion, deduction, fatal } from './criteria'

/** 执法模拟演练: a scene played through from stopping to deciding; 100 points. */
export const simulation: Rubric = {
  noteBelowPercent: 60,
  criteria: [
    criterion('safety', '现场安全', 1000, '选点安全，警示标志摆放到位，示意停车规范。', [
      deduction('sign', '警示标志没摆或距离不够', 200),
    ]),
    criterion('identity', '亮证与告知', 1000, '两人以上，主动出示执法证件，说明来意和依据。', [
      deduction('card', '没有主动出示执法证件', 500),
      fatal('single', '一个人执法'),
    ]),
    criterion('record', '全过程记录', 1000, '执法记录仪从开始到结束都开着，告知当事人正在记录。', [
      deduction('gap', '记录中断没有说明', 200, 2),
    ]),
    criterion('evidence', '调查取证', 2000, '证据全面、合法、相互印证，先行登记保存程序完整。', [
      deduction('missing', '漏取一项关键证据', 300, 3),
      deduction('approval', '登记保存没有报批', 500),
    ]),
    criterion('inquiry', '询问与笔录', 1500, '问清违法事实的要素，笔录准确，经当事人核对签字。', [
      deduction('element', '漏问一个要素', 100, 4),
    ]),
    criterion('law', '定性与适用法律', 1500, '违法行为认定准确，条款引用完整，裁量有依据。', [
      deduction('article', '条款引错或漏引', 300, 2),
    ]),
    criterion('rights', '权利告知', 1000, '告知陈述、申辩和听证的权利，听取并记录意见。', [
      deduction('untold', '漏告知一项权利', 300, 2),
    ]),
    criterion('manner', '语言与应变', 1000, '用语规范文明，遇到不配合能冷静说理、依法处置。', [
      deduction('words', '用语不文明', 300, 2),
    ]),
  ],
}
