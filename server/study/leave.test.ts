import { describe, expect, it } from 'vitest'
import { openHouse } from '../../test/builders/cloud'
import { answerOne, must, studyDay } from '../../test/builders/study'

const house = await openHouse()
const LEADER = 'demo-squad-leader'
const JUDGE = 'demo-judge'
const EDITOR = 'demo-branch-editor'
const at = (day: string) => house.at(`${day}T08:00:00+08:00`)
const days = (month: string, ...dates: string[]) => dates.map((date) => `${month}-${date}`)

describe('leave days', () => {
  it('keep the streak without counting', async () => {
    at('2026-11-28')
    await studyDay(house, LEADER)
    const leave = ['2026-11-29', '2026-11-30', '2026-12-01']
    expect(await house.ask(LEADER, 'study.declareLeave', { days: leave })).toEqual({ days: leave })
    at('2026-12-02')
    const { last } = await studyDay(house, LEADER)
    expect(last.result?.streak.days).toBe(2)
    const calendar = await house.ask(LEADER, 'study.calendar', { month: '2026-11' })
    expect(calendar).toMatchObject({ leaveLeft: 8, leaveAMonth: 10, streak: 2 })
    expect(calendar.days.filter(({ mark }) => mark === 'leave').map(({ day }) => day)).toEqual(
      leave.slice(0, 2),
    )
  })

  it('declared twice, or on two phones at once, are one declaration', async () => {
    at('2026-11-18')
    const input = { days: days('2026-11', '20', '19', '20') }
    const replies = await Promise.all(
      Array.from({ length: 4 }, () => house.ask(JUDGE, 'study.declareLeave', input)),
    )
    for (const reply of replies) expect(reply.days).toEqual(['2026-11-19', '2026-11-20'])
    expect(await house.stored('ledger', { officer: 'o-judge' })).toHaveLength(2)
  })

  it.each([
    ['too far back', ['2026-11-10'], 'LEAVE_OUT_OF_SPAN', '2026-11-10'],
    ['too far ahead', ['2027-01-18'], 'LEAVE_OUT_OF_SPAN', '2027-01-18'],
  ])('%s are refused', async (_, wanted, code, day) => {
    at('2026-11-18')
    expect(await house.refused(JUDGE, 'study.declareLeave', { days: wanted })).toEqual({
      code,
      data: { day },
    })
  })

  it('reach from a week back to sixty days ahead', async () => {
    at('2026-11-18')
    const wanted = ['2026-11-11', '2027-01-17']
    expect(await house.ask(JUDGE, 'study.declareLeave', { days: wanted })).toEqual({ days: wanted })
    expect(await house.ask(JUDGE, 'study.calendar', {})).toMatchObject({
      leaveFrom: '2026-11-11',
      leaveUntil: '2027-01-17',
    })
  })

  it('on a day that was studied are refused, and none of the others is written', async () => {
    at('2026-11-18')
    await studyDay(house, EDITOR)
    const wanted = days('2026-11', '17', '18')
    expect(await house.refused(EDITOR, 'study.declareLeave', { days: wanted })).toEqual({
      code: 'LEAVE_DAY_STUDIED',
      data: { day: '2026-11-18' },
    })
    const { days: shown } = await house.ask(EDITOR, 'study.calendar', {})
    expect(shown.find(({ day }) => day === '2026-11-17')).toMatchObject({ mark: null })
  })

  it('are ten a month: the eleventh is refused, all or none', async () => {
    at('2026-11-18')
    const ten = Array.from({ length: 10 }, (_, i) => `2026-12-${String(i + 1).padStart(2, '0')}`)
    expect(
      await house.refused(EDITOR, 'study.declareLeave', { days: [...ten, '2026-12-11'] }),
    ).toEqual({ code: 'LEAVE_USED_UP', data: { day: '2026-12-11' } })
    await house.ask(EDITOR, 'study.declareLeave', { days: ten })
    expect(await house.refused(EDITOR, 'study.declareLeave', { days: ['2026-12-11'] })).toEqual({
      code: 'LEAVE_USED_UP',
      data: { day: '2026-12-11' },
    })
    await house.ask(EDITOR, 'study.declareLeave', { days: ['2027-01-01'] })
  })

  it('can be studied all the same: then the day counts', async () => {
    at('2026-12-03')
    const { last } = await studyDay(house, EDITOR)
    expect(last.result).toMatchObject({ counts: 'checkIn', points: 5 })
    expect(await house.refused(EDITOR, 'study.withdrawLeave', { day: '2026-12-03' })).toEqual({
      code: 'LEAVE_NOT_FOUND',
    })
  })

  it('are taken back until they have passed', async () => {
    at('2026-12-05')
    expect(await house.refused(EDITOR, 'study.withdrawLeave', { day: '2026-12-04' })).toEqual({
      code: 'LEAVE_PASSED',
    })
    for (const day of ['2026-12-05', '2026-12-06'])
      expect(await house.ask(EDITOR, 'study.withdrawLeave', { day })).toEqual({ day })
    expect(await house.refused(EDITOR, 'study.withdrawLeave', { day: '2026-12-06' })).toEqual({
      code: 'LEAVE_NOT_FOUND',
    })
    await house.ask(EDITOR, 'study.declareLeave', { days: ['2026-12-06'] })
    expect(await house.ask(EDITOR, 'study.calendar', {})).toMatchObject({ leaveLeft: 2 })
  })

  it('stand in the ledger as lines without points, which the officer can read', async () => {
    const { entries, points } = await house.ask(EDITOR, 'ledger.entries', { month: '2026-12' })
    expect(points).toBe(5)
    const kinds = entries.filter(({ day }) => day === '2026-12-06').map(({ kind }) => kind)
    expect(kinds.toSorted()).toEqual(['study.leave', 'study.leave', 'study.leaveWithdrawn'])
  })

  it('may be declared while the day is under way; finishing it still checks in', async () => {
    at('2026-12-14')
    const { set } = await house.ask(JUDGE, 'study.today', {})
    await answerOne(house, JUDGE, set, must(set.questions[0]))
    await house.ask(JUDGE, 'study.declareLeave', { days: ['2026-12-14'] })
    const { last } = await studyDay(house, JUDGE)
    expect(last.result).toMatchObject({ counts: 'checkIn' })
    expect(last.result?.streak.strip.at(-1)).toEqual({ day: '2026-12-14', mark: 'done' })
  })
})
