import { expect, test } from 'vitest'
import type { CaseActName } from '#domain/cases'
import { actSentence } from './act-sentence'

test.each<[CaseActName, string, string]>([
  ['submit', '', '赵志强 提交了第 2 版'],
  ['return', '时间不清', '赵志强 退回了第 2 版：时间不清'],
  ['pass', '写得清楚', '赵志强 通过了第 2 版的单位审核：写得清楚'],
  ['publish', '', '赵志强 通过了第 2 版的法制审核并发布'],
  ['unshare', '', '赵志强 改回只有本市看得到'],
  ['withdraw', '依据已废止', '赵志强 撤下了：依据已废止'],
])('%s, because of %s', (act, reason, said) => {
  expect(actSentence({ act, by: '赵志强', at: 0, version: 2, reason })).toBe(said)
})
