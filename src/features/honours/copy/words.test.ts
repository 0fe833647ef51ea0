// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import { beijingDay } from '#domain/beijing-day'
import {
  asOfText,
  countText,
  dayText,
  decidedIn,
  periodName,
  periodShort,
  periodsCount,
} from './words'

vi.mock('@tarojs/taro', () => import('../../../../test/builders/taro/taro'))
vi.mock('@tarojs/components', () => import('../../../../test/builders/taro/components'))

describe('periods in words', () => {
  it.each([
    ['2026-q3', '2026年第三季度'],
    ['2025-q4', '2025年第四季度'],
    ['2026-m09', '2026年9月'],
    ['2026-m12', '2026年12月'],
  ])('%s is %s', (period, name) => expect(periodName(period)).toBe(name))

  it.each([
    ['2025-q4', undefined, '25年四季'],
    ['2026-q1', '2025-q4', '26年一季'],
    ['2026-q2', '2026-q1', '二季'],
    ['2026-m09', '2026-m08', '9月'],
    ['2026-m01', '2025-m12', '26年1月'],
  ])('%s after %s is %s on the road', (period, before, name) =>
    expect(periodShort(period, before)).toBe(name),
  )

  it.each([
    ['2026-q3', 4, '四个季度'],
    ['2026-q3', 2, '两个季度'],
    ['2026-m09', 11, ' 11 个月'],
  ])('counts %s %d times as %s', (period, count, words) =>
    expect(periodsCount(period, count)).toBe(words),
  )
})

describe('days and counts in words', () => {
  it.each([
    ['2026-12-31', '2026-11-18', '明年1月'],
    ['2026-12-31', '2027-01-03', '1月'],
    ['2026-09-30', '2026-08-01', '10月'],
  ])('what runs until %s is decided, said on %s, in %s', (until, today, words) =>
    expect(decidedIn(beijingDay(until), beijingDay(today))).toBe(words),
  )

  it.each([
    ['2026-10-20', '2026-11-18', '10月20日'],
    ['2025-10-20', '2026-11-18', '2025年10月20日'],
  ])('%s, said on %s, is %s', (day, today, words) =>
    expect(dayText(beijingDay(day), beijingDay(today))).toBe(words),
  )

  it.each([
    [2, '两'],
    [10, '十'],
    [11, ' 11 '],
  ])('%d is %s', (count, words) => expect(countText(count)).toBe(words))

  it('says as of when', () => {
    const at = Date.parse('2026-11-18T08:10:00+08:00')
    expect(asOfText(at, new Date(at + 60_000))).toBe('截至 8:10')
    expect(asOfText(at, new Date(at + 86_400_000))).toBe('截至 11月18日 8:10')
  })
})
