import { describe, expect, it } from 'vitest'
import { beijingDay } from '../beijing-day'
import { answerBy, isHeld, isInTime } from './index'

const at = (moment: string) => new Date(`${moment}+08:00`)
const given = (moment: string) => ({ at: at(moment).getTime() })

describe('when an answer is due', () => {
  it.each([
    ['2026-11-18T08:00:00', 15, '2026-12-03'],
    ['2026-11-18T23:59:59', 1, '2026-11-19'],
    ['2026-12-31T00:00:00', 1, '2027-01-01'],
  ])('told at %s, %i days: by %s', (now, days, by) => expect(answerBy(at(now), days)).toBe(by))
})

describe('a finding answered in time', () => {
  const onTime = given('2026-12-03T23:59:59')
  const late = given('2026-12-04T00:00:00')
  const DUE = '2026-12-04T00:00:00'
  it.each([
    ['accepted', onTime, true, DUE, true],
    ['accepted before it is due', onTime, true, '2026-12-03T10:00:00', true],
    ['accepted, but late', late, true, DUE, false],
    ['given in time, the reviewer is slow', onTime, null, DUE, undefined],
    ['given late, the reviewer is slow', late, null, DUE, false],
    ['turned down, and due', onTime, false, DUE, false],
    ['turned down, not due yet', onTime, false, '2026-12-03T10:00:00', undefined],
    ['not given, and due', null, null, DUE, false],
    ['not given, not due yet', null, null, '2026-12-03T23:59:59', undefined],
  ])('%s', (_, answer, accepted, now, inTime) =>
    expect(isInTime({ answerBy: beijingDay('2026-12-03'), answer, accepted }, at(now))).toBe(
      inTime,
    ),
  )
})

describe('a file that was taken', () => {
  const taken = at('2026-11-18T08:00:00').getTime()
  it.each([
    ['nobody took it', null, '2026-11-18T08:00:00', false],
    ['just now', taken, '2026-11-18T08:00:00', true],
    ['almost so many days ago', taken, '2026-12-02T07:59:59', true],
    ['so many days ago', taken, '2026-12-02T08:00:00', false],
  ])('%s', (_, takenAt, now, held) => expect(isHeld(takenAt, at(now).getTime(), 14)).toBe(held))
})
