import { expect, it } from 'vitest'
import type { CaseState } from '#domain/cases'
import { roadOf } from './road-of'

it.each<[CaseState, string[], string[]]>([
  ['draft', [], ['提交', '单位审核', '法制审核', '发布']],
  ['returned', [], ['提交', '单位审核', '法制审核', '发布']],
  ['unitReview', ['提交'], ['单位审核', '法制审核', '发布']],
  ['lawReview', ['提交', '单位审核'], ['法制审核', '发布']],
  ['published', ['提交', '单位审核', '法制审核', '发布'], []],
  ['shared', ['提交', '单位审核', '法制审核', '发布', '全省共享'], []],
])('%s has %j behind it and %j ahead', (state, past, ahead) => {
  const road = roadOf(state)
  expect(road.filter((stop) => stop.past).map(({ label }) => label)).toEqual(past)
  expect(road.filter((stop) => !stop.past).map(({ label }) => label)).toEqual(ahead)
})
