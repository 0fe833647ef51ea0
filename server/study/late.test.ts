import { describe, expect, it } from 'vitest'
import { openHouse } from '../../test/builders/cloud'
import { answerAll, answerOne, must, studyDay } from '../../test/builders/study'

const house = await openHouse()
const LEADER = 'demo-squad-leader'
const JUDGE = 'demo-judge'
const at = (day: string) => house.at(`${day}T08:00:00+08:00`)

describe('making up a missed day', () => {
  it('mends the streak without points, twice a month', async () => {
    for (const day of ['2026-11-10', '2026-11-12', '2026-11-14']) {
      at(day)
      await studyDay(house, LEADER)
    }
    at('2026-11-15')
    expect((await house.ask(LEADER, 'study.summary', {})).streak).toBe(1)
    const set = await house.ask(LEADER, 'study.makeUp', { day: '2026-11-13' })
    expect(set).toMatchObject({ kind: 'daily', day: '2026-11-13' })
    const { result } = await answerAll(house, LEADER, set)
    expect(result).toMatchObject({ counts: 'makeUp', points: 0, right: 5, streak: { days: 3 } })
    await answerAll(house, LEADER, await house.ask(LEADER, 'study.makeUp', { day: '2026-11-11' }))
    expect(await house.ask(LEADER, 'study.summary', {})).toMatchObject({ streak: 5, points: 15 })
    expect(await house.refused(LEADER, 'study.makeUp', { day: '2026-11-09' })).toEqual({
      code: 'MAKE_UP_USED_UP',
    })
  })

  it.each([
    ['2026-11-15', 'MAKE_UP_OUT_OF_SPAN'],
    ['2026-11-16', 'MAKE_UP_OUT_OF_SPAN'],
    ['2026-11-07', 'MAKE_UP_OUT_OF_SPAN'],
    ['2026-11-14', 'MAKE_UP_NOT_NEEDED'],
    ['2026-11-13', 'MAKE_UP_NOT_NEEDED'],
  ])('of %s is refused: %s', async (day, code) => {
    at('2026-11-15')
    expect(await house.refused(LEADER, 'study.makeUp', { day })).toEqual({ code })
  })

  it('goes on with the set that was begun on the day itself', async () => {
    at('2026-11-10')
    const { set } = await house.ask(JUDGE, 'study.today', {})
    await answerOne(house, JUDGE, set, must(set.questions[0]))
    at('2026-11-11')
    const again = await house.ask(JUDGE, 'study.makeUp', { day: '2026-11-10' })
    expect(again.questions).toEqual(set.questions)
    expect(again.answers).toHaveLength(1)
    const { result } = await answerAll(house, JUDGE, again)
    expect(result).toMatchObject({ counts: 'makeUp', points: 0, right: 5 })
  })

  it('of a set whose answers arrive after midnight needs no asking', async () => {
    house.at('2026-11-20T23:59:50+08:00')
    const { set } = await house.ask(JUDGE, 'study.today', {})
    house.at('2026-11-21T00:00:10+08:00')
    const { result } = await answerAll(house, JUDGE, set)
    expect(result).toMatchObject({ counts: 'makeUp', points: 0, today: '2026-11-21' })
    expect(must(result).streak.strip.slice(-2)).toEqual([
      { day: '2026-11-20', mark: 'madeUp' },
      { day: '2026-11-21', mark: null },
    ])
  })

  it('when the month is used up, a late set is practice: nothing lost, nothing counted', async () => {
    house.at('2026-11-22T23:59:50+08:00')
    const { set } = await house.ask(JUDGE, 'study.today', {})
    house.at('2026-11-23T00:00:10+08:00')
    const { result } = await answerAll(house, JUDGE, set, (_, place) => place === 0)
    expect(result).toMatchObject({ counts: 'practice', points: 0, right: 4 })
    expect(must(result).back).toMatchObject([{ day: '2026-11-24' }])
    expect(await house.ask(JUDGE, 'study.summary', {})).toMatchObject({ points: 0 })
    expect(await house.ask(JUDGE, 'study.result', { set: set.id })).toEqual(result)
  })

  it('counts against the month of the missed day', async () => {
    at('2026-12-01')
    const calendar = await house.ask(JUDGE, 'study.calendar', { month: '2026-12' })
    expect(calendar).toMatchObject({ makeUpLeft: 2, missed: [] })
    expect(await house.refused(JUDGE, 'study.makeUp', { day: '2026-11-30' })).toEqual({
      code: 'MAKE_UP_USED_UP',
    })
    at('2026-12-02')
    expect(await house.ask(JUDGE, 'study.calendar', {})).toMatchObject({ missed: ['2026-12-01'] })
    expect(await house.ask(JUDGE, 'study.makeUp', { day: '2026-12-01' })).toMatchObject({
      day: '2026-12-01',
    })
  })
})
