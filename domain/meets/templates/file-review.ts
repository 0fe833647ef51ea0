import type { Rubric } from '../../rubric'
import { criterion, deduction, fatal } from './criteria'

/** Only what is wrong takes points: a checklist. */
const check = (
  id: string,
  name: string,
  most: number,
  says: string,
  deductions: Parameters<typeof criterion>[4],
) => criterion(id, name, most, says, deductions, 0)

/** 案卷评查: a checklist, in which points are only taken; 100 points. */
export const fileReview: Rubric = {
  noteBelowPercent: 60,
  criteria: [
    check('subject', '主体与管辖', 1500, '执法主体、执法人员资格、管辖合法。', [
      deduction('card', '没写执法证号', 200, 2),
      fatal('power', '超越职权'),
    ]),
    check('facts', '事实与证据', 2500, '事实清楚，证据确凿、合法、充分。', [
      deduction('gap', '有一个事实没有证据', 500, 3),
      deduction('form', '证据形式不合要求', 200, 3),
    ]),
    check('procedure', '程序', 2500, '立案、调查、告知、决定、送达步骤完整，期限合法。', [
      deduction('late', '超过一个期限', 500, 2),
      fatal('untold', '处罚前没有告知'),
    ]),
    check('law', '适用法律与裁量', 2000, '定性准确，条款完整，裁量适当、有说理。', [
      deduction('article', '条款引用不完整', 300, 2),
      deduction('reason', '裁量没有说理', 300),
    ]),
    check('papers', '文书与归档', 1500, '文书规范，目录齐全，装订整齐。', [
      deduction('error', '文书差错', 100, 10),
    ]),
  ],
}
