import { describe, expect, it } from 'vitest'
import { beijingDay } from '../beijing-day'
import { RULES } from './examples'
import { canDeclareLeave, canMakeUp, type Marks } from './index'

const marks: Marks = {
  '2026-10': { '31': 'madeUp' },
  '2026-11': {
    '10': 'leave',
    '11': 'leave',
    '12': 'done',
    '13': 'madeUp',
    '14': 'madeUp',
    '20': 'leave',
  },
}
const today = beijingDay('2026-11-18')

describe('a day of leave', () => {
  it.each([
    ['today', '2026-12-01', null],
    ['a week back', '2026-11-11', null],
    ['more than a week back', '2026-11-10', 'LEAVE_OUT_OF_SPAN'],
    ['sixty days ahead', '2027-01-17', null],
    ['further ahead', '2027-01-18', 'LEAVE_OUT_OF_SPAN'],
    ['declared already', '2026-11-20', null],
    ['studied', '2026-11-12', 'LEAVE_DAY_STUDIED'],
    ['made up', '2026-11-13', 'LEAVE_DAY_STUDIED'],
    ['a fourth of the month', '2026-11-19', 'LEAVE_USED_UP'],
    ['the first of the next month', '2026-12-02', null],
  ])('%s', (_, day, refusal) => {
    expect(canDeclareLeave(marks, beijingDay(day), today, RULES)).toBe(refusal)
  })
})

describe('making a day up', () => {
  it.each([
    ['today', '2026-11-18', '2026-11-18', 'MAKE_UP_OUT_OF_SPAN'],
    ['tomorrow', '2026-11-19', '2026-11-18', 'MAKE_UP_OUT_OF_SPAN'],
    ['a third of the month', '2026-11-17', '2026-11-18', 'MAKE_UP_USED_UP'],
    ['a day of leave', '2026-11-11', '2026-11-18', 'MAKE_UP_NOT_NEEDED'],
    ['a day studied', '2026-11-12', '2026-11-18', 'MAKE_UP_NOT_NEEDED'],
    ['more than a week ago', '2026-11-10', '2026-11-18', 'MAKE_UP_OUT_OF_SPAN'],
    ['a week ago, in the month before', '2026-10-30', '2026-11-06', null],
    ['eight days ago', '2026-10-29', '2026-11-06', 'MAKE_UP_OUT_OF_SPAN'],
    ['a new month, on its second day', '2026-12-01', '2026-12-02', null],
  ])('%s', (_, day, now, refusal) => {
    expect(canMakeUp(marks, beijingDay(day), beijingDay(now), RULES)).toBe(refusal)
  })
})
