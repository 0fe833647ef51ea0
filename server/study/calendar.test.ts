import { describe, expect, it } from 'vitest'
import { openHouse } from '../../test/builders/cloud'
import { studyDay } from '../../test/builders/study'

const house = await openHouse()
const JUDGE = 'demo-judge'
const at = (day: string) => house.at(`${day}T08:00:00+08:00`)

describe('the streak calendar', () => {
  it('shows a month with its marks, across the turn of the year', async () => {
    for (const day of ['2026-12-30', '2026-12-31', '2027-01-01']) {
      at(day)
      await studyDay(house, JUDGE)
    }
    const january = await house.ask(JUDGE, 'study.calendar', {})
    expect(january).toMatchObject({ month: '2027-01', today: '2027-01-01', streak: 3 })
    expect(january.days).toHaveLength(31)
    expect(january.days[0]).toEqual({ day: '2027-01-01', mark: 'done' })
    const december = await house.ask(JUDGE, 'study.calendar', { month: '2026-12' })
    expect(december.days.slice(-3).map(({ mark }) => mark)).toEqual([null, 'done', 'done'])
  })

  it('lists what may be made up, and what is left of make-up and leave', async () => {
    at('2027-01-03')
    await studyDay(house, JUDGE)
    const calendar = await house.ask(JUDGE, 'study.calendar', {})
    expect(calendar).toMatchObject({
      makeUpLeft: 2,
      makeUpAMonth: 2,
      leaveLeft: 10,
      leaveAMonth: 10,
      streak: 1,
    })
    expect(calendar.missed).toContain('2027-01-02')
    expect(calendar.missed).not.toContain('2027-01-01')
  })

  it('asks for no month that is none', async () => {
    for (const month of ['2026-13', '2026-1', '', '2026-12-01'])
      expect(await house.refused(JUDGE, 'study.calendar', { month })).toEqual({
        code: 'INVALID_INPUT',
      })
  })
})
