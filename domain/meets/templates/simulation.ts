import type { Rubric } from '../../rubric'
import { given, taking } from './build'

/** 执法模拟演练: a scene from stopping a vehicle to the record, six criteria, a hundred points. */
export const SIMULATION: Rubric = {
  noteBelowPercent: 60,
  criteria: [
    given(
      [
        'safety',
        '警示与防护',
        15,
        '示警距离、锥桶、反光背心到位，人员不站在来车方向，不追车拦车。',
      ],
      taking('cones', '警示标志距离不够', 2),
      taking('exposed', '队员站在来车方向', 2, 2),
    ),
    given(
      ['badge', '亮证与告知', 15, '主动出示执法证件，说明检查事由，告知权利，用语规范。'],
      taking('no-badge', '没有主动出示证件', 4),
      taking('rude', '用语不规范', 1, 3),
    ),
    given(
      ['inspection', '现场检查', 20, '检查项目完整，分工清楚，不少于两人，全程记录。'],
      taking('missed', '漏查一项', 2, 4),
      taking('camera', '记录仪没有全程开启', 3),
    ),
    given(
      ['evidence', '调查取证', 20, '询问、勘验、拍照、先行登记保存符合程序，证据能互相印证。'],
      taking('unsigned', '笔录没有核对签名', 2, 2),
      taking('unapproved', '登记保存没有报批', 3),
    ),
    given(
      ['law', '定性与文书', 15, '违法事实、适用条款、裁量准确，文书要素齐全。'],
      taking('article', '条款引用错误', 2, 2),
      taking('blank', '文书缺项', 0.5, 4),
    ),
    given(
      ['emergency', '突发处置', 15, '对阻碍、受伤、围观、泄漏等情况处置得当，及时报告，保持克制。'],
      taking('unreported', '没有及时报告', 2),
    ),
  ],
}
