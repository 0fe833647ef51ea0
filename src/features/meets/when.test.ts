import { describe, expect, it } from 'vitest'
import { beijingDay } from '#domain/beijing-day'
import type { Listed } from './queries'
import { meetsAt, shownMeet } from './shown-meet'
import { daysText, meetStageAt } from './when'

const NOON = Date.parse('2026-11-25T12:00:00+08:00')

describe('how far along a meet is', () => {
  it.each([
    ['a draft', 'draft', '2026-11-20', 'draft'],
    ['before its first day', 'open', '2026-11-26', 'coming'],
    ['on its first day', 'open', '2026-11-25', 'running'],
    ['long past, with results that are not final', 'open', '2026-10-01', 'running'],
    ['over', 'over', '2026-10-01', 'finished'],
  ] as const)('%s', (_, state, from, stage) =>
    expect(meetStageAt({ state, from }, NOON)).toBe(stage),
  )

  it.each([
    ['2026-11-25', '2026-11-27', '11月25日至27日'],
    ['2026-11-30', '2026-12-02', '11月30日至12月2日'],
    ['2026-05-08', '2026-05-08', '5月8日'],
    ['2025-05-08', '2025-05-09', '2025年5月8日至9日'],
  ])('%s to %s', (from, until, text) =>
    expect(daysText(beijingDay(from), beijingDay(until), NOON)).toBe(text),
  )
})

const meet = (id: string, state: Listed['state'], from: string): Listed => ({
  meet: id,
  title: id,
  venue: '',
  from: beijingDay(from),
  until: beijingDay(from),
  state,
  events: 9,
  units: 14,
})
const past = [meet('spring', 'over', '2026-04-01'), meet('summer', 'over', '2026-07-01')]
const later = [meet('january', 'open', '2027-01-10'), meet('december', 'open', '2026-12-10')]

describe('the meet to show where there is room for one', () => {
  it.each([
    ['what runs', [...past, ...later, meet('now', 'open', '2026-11-24')], 'now'],
    ['what comes soonest', [...past, ...later], 'december'],
    ['what was last', past, 'summer'],
    ['none', [], undefined],
  ])('%s', (_, meets, id) => expect(shownMeet(meets, NOON)?.meet).toBe(id))

  it('is one of a list in order', () => {
    expect(meetsAt(past, 'finished', NOON).map(({ meet: id }) => id)).toEqual(['summer', 'spring'])
    expect(meetsAt(later, 'coming', NOON).map(({ meet: id }) => id)).toEqual([
      'december',
      'january',
    ])
  })
})
