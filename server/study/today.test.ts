import { describe, expect, it } from 'vitest'
import { openHouse } from '../../test/builders/cloud'
import { answerOne, must, studyDay } from '../../test/builders/study'

const house = await openHouse()
const WANG = 'demo-officer'
const LEADER = 'demo-squad-leader'

describe("today's set", () => {
  it('is the same however often it is opened that day, and another the day after', async () => {
    house.at('2026-11-18T00:00:00+08:00')
    const morning = await house.ask(WANG, 'study.today', {})
    house.at('2026-11-18T23:59:58+08:00')
    const evening = await house.ask(WANG, 'study.today', {})
    expect(evening.set).toEqual(morning.set)
    expect(morning.set).toMatchObject({ kind: 'daily', day: '2026-11-18', answers: [] })
    expect(new Set(morning.set.questions.map(({ id }) => id)).size).toBe(5)
    house.at('2026-11-19T00:00:00+08:00')
    const next = await house.ask(WANG, 'study.today', {})
    expect(next.set.day).toBe('2026-11-19')
    const before = new Set(morning.set.questions.map(({ id }) => id))
    expect(next.set.questions.filter(({ id }) => before.has(id))).toEqual([])
  })

  it('is one set when several phones open it first at once', async () => {
    house.at('2026-11-18T08:00:00+08:00')
    const opened = await Promise.all(
      Array.from({ length: 8 }, () => house.ask(LEADER, 'study.today', {})),
    )
    const sets = opened.map(({ set }) => JSON.stringify(set))
    expect(new Set(sets).size).toBe(1)
    expect(await house.stored('sets', { officer: 'o-squad-leader' })).toHaveLength(1)
  })

  it('belongs to one officer: another has other questions or another order', async () => {
    house.at('2026-11-18T08:00:00+08:00')
    const [one, other] = await Promise.all([
      house.ask(LEADER, 'study.today', {}),
      house.ask('demo-judge', 'study.today', {}),
    ])
    expect(one.set.id).toBe('o-squad-leader:2026-11-18')
    expect(other.set.questions).not.toEqual(one.set.questions)
  })

  it('keeps what was answered, for any phone', async () => {
    house.at('2026-11-18T09:00:00+08:00')
    const { set } = await house.ask(LEADER, 'study.today', {})
    const question = must(set.questions[2])
    const { verdict, at } = await answerOne(house, LEADER, set, question)
    const again = await house.ask(LEADER, 'study.today', {})
    expect(again.set.answers).toEqual([{ question: question.id, verdict, at }])
  })

  it('says what is due, the streak and the last seven days', async () => {
    house.at('2026-12-30T08:00:00+08:00')
    await studyDay(house, 'demo-judge', (_, place) => place === 0)
    house.at('2026-12-31T08:00:00+08:00')
    const today = await house.ask('demo-judge', 'study.today', {})
    expect(today).toMatchObject({ due: 1, today: '2026-12-31', missed: null })
    expect(today.streak.days).toBe(1)
    expect(today.streak.strip.map(({ mark }) => mark)).toEqual([
      ...Array.from({ length: 5 }, () => null),
      'done',
      null,
    ])
    expect(today.set.questions.filter(({ source }) => source === 'due')).toHaveLength(1)
  })

  it('reminds of yesterday only where a streak broke there', async () => {
    house.at('2027-01-02T08:00:00+08:00')
    expect((await house.ask('demo-organiser', 'study.today', {})).missed).toBeNull()
    house.at('2027-01-03T08:00:00+08:00')
    await studyDay(house, 'demo-organiser')
    house.at('2027-01-05T08:00:00+08:00')
    const { missed } = await house.ask('demo-organiser', 'study.today', {})
    expect(missed).toEqual({ day: '2027-01-04', left: 2 })
  })
})
