import { describe, expect, it } from 'vitest'
import { type Standing, stateAt } from './state'

const NOW = Date.parse('2026-11-18T08:00:00+08:00')
const MINUTE = 60_000
const rules = { checkMinutesAtMost: 40 }
const standing = (change: Partial<Standing>): Standing => ({
  state: 'uploading',
  leasedUntil: 0,
  checkingSince: null,
  ...change,
})
const checked = (minutes: number) =>
  standing({ state: 'checking', checkingSince: NOW - minutes * MINUTE })

describe('where media stands', () => {
  it.each([
    ['on its way', standing({}), 'uploading'],
    ['put together now', standing({ leasedUntil: NOW + 1 }), 'checking'],
    ['put together by somebody who is gone', standing({ leasedUntil: NOW }), 'uploading'],
    ['WeChat looks', checked(0), 'checking'],
    ['WeChat looks for as long as it may', checked(40), 'checking'],
    ['WeChat’s answer is overdue', checked(40.1), 'awaitingReview'],
    ['a person is to look', standing({ state: 'awaitingReview' }), 'awaitingReview'],
    ['usable', standing({ state: 'usable' }), 'usable'],
    ['not usable', standing({ state: 'unusable', leasedUntil: NOW + 1 }), 'unusable'],
  ])('%s', (_, media, state) => {
    expect(stateAt(media, NOW, rules)).toBe(state)
  })
})
