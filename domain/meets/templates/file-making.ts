import type { Rubric } from '../../rubric'
import { criterion, deduction, fatal } from './criteria'

/** 案卷制作: a file made from given material within a set time; 100 points. */
export const fileMaking: Rubric = {
  noteBelowPercent: 60,
  criteria: [
    criterion('opening', '立案', 1000, '有来源登记，立案审批完整，时间合理。', [
      deduction('date', '日期缺漏或前后矛盾', 100, 3),
    ]),
    criterion(
      'evidence',
      '证据材料',
      2500,
      '证据收集合法、足以证明违法事实，来源和提取过程写明。',
      [deduction('source', '证据没写来源或没有签名', 200, 3)],
    ),
    criterion('inquiry', '询问笔录', 1500, '身份核实、权利告知、事实要素齐全，逐页签字。', [
      deduction('page', '漏签一页', 100, 3),
    ]),
    criterion(
      'decision',
      '审查与决定',
      2000,
      '定性准确，裁量说理充分，审批、法制审核、集体讨论该有的都有。',
      [deduction('review', '该法制审核没有审核', 500), fatal('subject', '当事人主体写错')],
    ),
    criterion('notice', '告知与送达', 1500, '处罚前告知内容完整，送达方式和回证规范。', [
      deduction('receipt', '送达回证不完整', 200, 2),
    ]),
    criterion('papers', '文书规范', 1000, '文号、用语、引用、涂改处理符合要求。', [
      deduction('error', '错别字或涂改没有盖章', 50, 6),
    ]),
    criterion('binding', '归档', 500, '目录、页码、装订顺序正确。'),
  ],
}
