import type { CaseActName } from '#domain/cases'

/** What the record of acts (操作记录) says. */
export const actsCopy = {
  title: '操作记录',
  earlier: (count: number) => `更早的 ${count} 条`,
  why: (said: string, reason: string) => `${said}：${reason}`,
} as const

/** What was done, after the name of who did it. */
export const actsSay: Readonly<Record<CaseActName, (version: number) => string>> = {
  submit: (version) => `提交了第 ${version} 版`,
  takeBack: (version) => `撤回了第 ${version} 版`,
  return: (version) => `退回了第 ${version} 版`,
  pass: (version) => `通过了第 ${version} 版的单位审核`,
  publish: (version) => `通过了第 ${version} 版的法制审核并发布`,
  share: () => '改为全省共享',
  unshare: () => '改回只有本市看得到',
  open: () => '对外公开了',
  close: () => '不再对外公开',
  offer: () => '把题目送去题库审核',
  withdraw: () => '撤下了',
}
