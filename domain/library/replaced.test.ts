import { describe, expect, it } from 'vitest'
import { addDays, beijingDay } from '../beijing-day'
import { currentOf, type InForce, isReplaced, replacedFrom, standingOf } from './index'

const of = (version: string, inForceFrom: string | null, inForceUntil: string | null = null) =>
  ({ law: 'penalty', version, inForceFrom, inForceUntil }) satisfies InForce
const OLD = of('1996', '1996-10-01')
const MIDDLE = of('2017', '2018-01-01')
const NEW = of('2021', '2021-07-15')
const ELSEWHERE = { ...of('2030', '2030-01-01'), law: 'highway' }
const NEW_DAY = beijingDay('2021-07-15')

describe('when a version of a law is replaced', () => {
  it.each([
    ['the only one: never', [NEW], {}],
    ['from the day the newer one is in force', [MIDDLE, NEW], { 'penalty@2017': '2021-07-15' }],
    [
      'by the next one, not the last',
      [NEW, OLD, MIDDLE],
      { 'penalty@1996': '2018-01-01', 'penalty@2017': '2021-07-15' },
    ],
    ['not by another law', [NEW, ELSEWHERE], {}],
    ['not by one in force since the same day', [NEW, of('2021b', '2021-07-15')], {}],
    ['not by one whose days are not known', [NEW, of('pending', null)], {}],
    [
      'the day after its own last one',
      [of('2017', '2018-01-01', '2020-12-31')],
      { 'penalty@2017': '2021-01-01' },
    ],
    [
      'at the earlier of both',
      [of('2017', '2018-01-01', '2022-12-31'), NEW],
      { 'penalty@2017': '2021-07-15' },
    ],
  ])('%s', (_, versions, replaced) => expect(replacedFrom(versions)).toEqual(replaced))

  it('holds to the eve and no longer', () => {
    const replaced = replacedFrom([MIDDLE, NEW])
    expect(isReplaced(replaced, MIDDLE, addDays(NEW_DAY, -1))).toBe(false)
    expect(isReplaced(replaced, MIDDLE, NEW_DAY)).toBe(true)
    expect(isReplaced(replaced, NEW, NEW_DAY)).toBe(false)
  })
})

describe('how a version stands', () => {
  it.each([
    ['before, present and to come', addDays(NEW_DAY, -1), ['past', 'inForce', 'coming']],
    ['on the day it changes', NEW_DAY, ['past', 'past', 'inForce']],
  ])('%s', (_, day, standings) =>
    expect([OLD, MIDDLE, NEW].map((one) => standingOf(one, [NEW, OLD, MIDDLE], day))).toEqual(
      standings,
    ),
  )

  it('is not known of a text we lack, and past when it ended without another', () => {
    const pending = of('pending', null)
    expect(standingOf(pending, [pending], NEW_DAY)).toBe('pending')
    const ended = of('2017', '2018-01-01', '2020-12-31')
    expect(standingOf(ended, [ended], NEW_DAY)).toBe('past')
  })

  it.each([
    ['the newest begun', [OLD, NEW, MIDDLE], '2026-01-01', '2021'],
    ['the first to come where none has begun', [NEW, MIDDLE], '1990-01-01', '2017'],
    ['what is there where no days are known', [of('pending', null)], '2026-01-01', 'pending'],
    ['a text rather than what is pending', [of('pending', null), NEW], '2026-01-01', '2021'],
  ])('the current one: %s', (_, versions, day, version) =>
    expect(currentOf(versions, beijingDay(day))?.version).toBe(version),
  )
})
