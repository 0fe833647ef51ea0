// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import { beijingDay } from '#domain/beijing-day'
import type { RecordDraft } from './draft'
import { figuresOf, gapsOf } from './gaps'

vi.mock('@tarojs/taro', () => import('../../../test/builders/taro/taro'))
vi.mock('@tarojs/components', () => import('../../../test/builders/taro/components'))

const period = { from: beijingDay('2026-10-01'), until: beijingDay('2026-12-31') }
const TODAY = '2026-11-18'
const draft: RecordDraft = {
  key: 'key-00000001',
  kind: 'partyLife',
  unit: 'u-210102',
  day: beijingDay('2026-11-10'),
  title: '党员大会',
  part: 3,
  whole: 3,
  proof: '会议记录',
  picture: null,
}

describe('what a record lacks', () => {
  it.each<[string, Partial<RecordDraft>, readonly string[]]>([
    ['nothing', {}, []],
    ['a unit', { unit: '' }, ['unit']],
    ['a title', { title: '  ' }, ['title']],
    ['a proof', { proof: '' }, ['proof']],
    ['a day of the period', { day: beijingDay('2026-09-30') }, ['day']],
    ['a day that has come', { day: beijingDay('2026-11-19') }, ['day']],
    ['figures that fit', { part: 4 }, ['figures']],
    ['a count', { kind: 'complaints', part: 0 }, ['figures']],
  ])('is %s', (_, change, gaps) => {
    expect(Object.keys(gapsOf({ ...draft, ...change }, TODAY, period))).toEqual(gaps)
  })

  it('is told by day once the period is known', () => {
    const early = { ...draft, day: beijingDay('2020-01-01') }
    expect(gapsOf(early, TODAY, null)).toEqual({})
  })

  it('has its own words for the nine events', () => {
    const drills = { ...draft, kind: 'drills' as const, whole: 10 }
    expect(gapsOf(drills, TODAY, period).figures).toContain('九个项目')
  })

  it('keeps no whole where nothing stands against the count', () => {
    expect(figuresOf({ ...draft, kind: 'complaints', part: 2, whole: 5 })).toEqual({
      part: 2,
      whole: 0,
    })
  })
})
