import type { Rubric } from '../../rubric'
import { checked, failing, taking } from './build'

/** 案卷制作: a file made out of given material in two hours, checked by a list; points are only taken. */
export const FILE_MAKING: Rubric = {
  noteBelowPercent: 60,
  criteria: [
    checked(
      ['filing', '立案', 10, '立案登记表要素齐全，附来源材料，有批准。'],
      taking('blank', '缺项', 1, 4),
      taking('unapproved', '没有批准', 4),
    ),
    checked(
      ['evidence', '调查取证', 30, '询问、勘验笔录和证据材料合法、完整、能互相印证。'],
      taking('unsigned', '笔录没有逐页签名', 2, 3),
      taking('source', '证据没有注明来源', 2, 3),
      failing('one-officer', '全卷只有一名执法人员'),
    ),
    checked(
      ['notice', '告知与申辩', 20, '告知内容、事实、理由、依据和权利，申辩有复核。'],
      taking('incomplete', '告知要素不全', 3, 2),
      failing('not-told', '决定前没有告知'),
    ),
    checked(
      ['decision', '审核与决定', 25, '法制审核、集体讨论、决定书符合规定，裁量有说明。'],
      taking('article', '条款引用不完整', 2, 3),
      taking('discretion', '裁量没有说明理由', 3),
    ),
    checked(
      ['binding', '送达与归档', 15, '送达回证齐全，目录、页码、顺序正确。'],
      taking('receipt', '送达回证缺项', 2, 2),
      taking('pages', '页码或者目录有误', 1, 4),
    ),
  ],
}

/** 案卷评查 as an event: who finds what is wrong with a prepared file, and says why. */
export const FILE_REVIEW: Rubric = {
  noteBelowPercent: 60,
  criteria: [
    checked(
      ['found', '找准问题', 40, '预设的问题都找到，不把没有问题的说成问题。'],
      taking('missed', '漏了一处', 4, 8),
      taking('wrong', '误判一处', 2, 4),
    ),
    checked(
      ['ground', '依据与定性', 30, '每一处写明违反的条款，轻重判断准确。'],
      taking('no-article', '没有写依据', 2, 8),
      taking('weight', '轻重判断不准', 2, 4),
    ),
    checked(
      ['advice', '整改意见', 20, '意见具体、可执行，分得清能补正和不能补正的。'],
      taking('vague', '意见笼统', 2, 5),
    ),
    checked(
      ['form', '评查文书', 10, '用语规范，结论明确，按时交卷。'],
      taking('late', '超时五分钟', 1, 3),
    ),
  ],
}
