/** What can be done with a case (操作), in the order of its life. */
export const CASE_ACTS = [
  'submit', // 提交
  'takeBack', // 撤回
  'return', // 退回
  'pass', // 单位审核通过
  'publish', // 法制审核通过, and with it published
  'share', // 全省共享
  'unshare', // 改回本市
  'open', // 对外公开
  'close', // 不再公开
  'offer', // 题目送进题库
  'withdraw', // 撤下
] as const
export type CaseActName = (typeof CASE_ACTS)[number]
