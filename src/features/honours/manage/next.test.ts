// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import { beijingDay } from '#domain/beijing-day'
import { firstOf, type Next, nextOf, type PeriodLine } from './next'
import { roadOf } from './road-of'

vi.mock('@tarojs/taro', () => import('../../../../test/builders/taro/taro'))
vi.mock('@tarojs/components', () => import('../../../../test/builders/taro/components'))

const day = beijingDay
const line = (change: Partial<PeriodLine> = {}): PeriodLine => ({
  period: '2026-q3',
  state: 'running',
  from: day('2026-07-01'),
  until: day('2026-09-30'),
  version: 0,
  noticeUntil: null,
  scored: 0,
  units: 115,
  openObjections: 0,
  winners: [],
  ...change,
})
const winner = (since: string | null): PeriodLine['winners'][number] => ({
  ...{ group: 'station', unit: 'u-1', name: '二中队', parentName: '鞍山' },
  ...{ total: 9260, since: since === null ? null : day(since) },
})
const NOTICE = { state: 'notice', noticeUntil: day('2026-10-12') } as const

describe('what comes next', () => {
  it.each<[Next, Partial<PeriodLine>, string]>([
    ['untilEnd', {}, '2026-09-30'],
    ['close', {}, '2026-10-01'],
    ['untilScored', { state: 'closing' }, '2026-10-01'],
    ['publish', { state: 'checking' }, '2026-10-02'],
    ['untilNoticeEnds', NOTICE, '2026-10-12'],
    ['award', NOTICE, '2026-10-13'],
    ['answer', { ...NOTICE, openObjections: 1 }, '2026-10-10'],
    ['answer', { ...NOTICE, openObjections: 1 }, '2026-10-13'],
    ['handOver', { state: 'awarded', winners: [winner('2026-10-20'), winner(null)] }, '2026-10-21'],
    ['done', { state: 'awarded', winners: [winner('2026-10-20')] }, '2026-10-21'],
    ['done', { state: 'awarded' }, '2026-10-21'],
  ])('is %s: %o on %s', (next, change, today) => {
    expect(nextOf(line(change), day(today))).toBe(next)
  })

  it('is looked for at the oldest period that waits for us', () => {
    const running = line({ period: '2026-q4', from: day('2026-10-01'), until: day('2026-12-31') })
    const noticed = line(NOTICE)
    const today = day('2026-10-13')
    expect(firstOf([running, noticed], today)?.period).toBe('2026-q3')
    expect(firstOf([running, line({ state: 'awarded' })], today)?.period).toBe('2026-q4')
    expect(firstOf([line({ state: 'awarded' })], today)?.period).toBe('2026-q3')
    expect(firstOf([], today)).toBeUndefined()
  })
})

describe('the road of a period', () => {
  it.each<[PeriodLine['state'], number]>([
    ['running', 1],
    ['closing', 1],
    ['checking', 2],
    ['notice', 3],
  ])('while it is %s has %i stops behind it', (state, past) => {
    expect(roadOf(line({ state })).filter((stop) => stop.past)).toHaveLength(past)
  })

  it('ends when every flag was handed over', () => {
    const past = (winners: PeriodLine['winners']) =>
      roadOf(line({ state: 'awarded', winners })).filter((stop) => stop.past).length
    expect(past([winner(null), winner('2026-10-20')])).toBe(4)
    expect(past([winner('2026-10-20')])).toBe(5)
  })
})
