import { describe, expect, it } from 'vitest'
import { openHouse } from '../../test/builders/cloud'
import { answerAll, must, studyDay } from '../../test/builders/study'

const house = await openHouse()
const JUDGE = 'demo-judge'
const at = (day: string) => house.at(`${day}T08:00:00+08:00`)
const book = () => house.ask(JUDGE, 'study.mistakes', {})

describe('the book of mistakes', () => {
  it('is empty for somebody who made none', async () => {
    at('2026-11-01')
    await studyDay(house, JUDGE)
    const empty = { due: 0, understood: 0, nextDue: null, laws: [], questions: [] }
    expect(await book()).toEqual({ today: '2026-11-01', ...empty })
  })

  it('holds a mistake, due the day after', async () => {
    at('2026-11-02')
    const { set } = await studyDay(house, JUDGE, (_, place) => place === 0)
    const wrong = must(set.questions[0])
    expect(await book()).toMatchObject({
      due: 0,
      nextDue: '2026-11-03',
      laws: [{ name: wrong.lawName, due: 0, waiting: 1, understood: 0 }],
      questions: [{ id: wrong.id, stem: wrong.stem, due: '2026-11-03', isDue: false }],
    })
    at('2026-11-03')
    expect(await book()).toMatchObject({ due: 1, nextDue: null, questions: [{ isDue: true }] })
    expect(await house.ask(JUDGE, 'study.summary', {})).toMatchObject({ due: 1, understood: 0 })
  })

  it('lets a mistake answered right go further and further away, on the very days it says', async () => {
    const gaps: number[] = []
    let day = '2026-11-03'
    for (let round = 0; round < 3; round += 1) {
      at(day)
      const { set, last } = await studyDay(house, JUDGE)
      const due = set.questions.filter(({ source }) => source === 'due')
      expect(due).toHaveLength(1)
      expect(last.result?.understood).toBe(round === 0 ? 1 : 0)
      const next = must(last.result?.back[0]).day
      gaps.push((Date.parse(next) - Date.parse(day)) / 86_400_000)
      at(new Date(Date.parse(next) - 86_400_000).toISOString().slice(0, 10))
      expect(await book()).toMatchObject({ due: 0, understood: 1, nextDue: next })
      day = next
    }
    expect(gaps).toEqual(gaps.toSorted((a, b) => a - b))
    expect(new Set(gaps).size).toBe(3)
    expect(must(gaps[0])).toBeGreaterThan(1)
    at(day)
    expect(await book()).toMatchObject({ due: 1 })
  })

  it('brings a lapse back within days, no longer understood', async () => {
    const { last } = await studyDay(house, JUDGE, ({ source }) => source === 'due')
    const { today } = must(last.result)
    const { understood, nextDue } = await book()
    expect(understood).toBe(0)
    expect((Date.parse(must(nextDue)) - Date.parse(today)) / 86_400_000).toBeLessThanOrEqual(3)
  })

  it('brings mistakes of an unfinished day back too', async () => {
    at('2026-11-10')
    const { set } = await house.ask('demo-organiser', 'study.today', {})
    const half = { ...set, questions: set.questions.slice(0, 2) }
    await answerAll(house, 'demo-organiser', half, () => true)
    at('2026-11-11')
    const next = await house.ask('demo-organiser', 'study.today', {})
    const due = next.set.questions.filter(({ source }) => source === 'due').map(({ id }) => id)
    expect(due.toSorted()).toEqual(half.questions.map(({ id }) => id).toSorted())
    const open = set.questions.slice(2).map(({ id }) => id)
    expect(next.set.questions.filter(({ id }) => open.includes(id))).toEqual([])
    await answerAll(house, 'demo-organiser', next.set)
    const makeUp = await house.ask('demo-organiser', 'study.makeUp', { day: '2026-11-10' })
    const { result } = await answerAll(house, 'demo-organiser', makeUp)
    expect(result).toMatchObject({ counts: 'makeUp', right: 3 })
    const { cards } = must(
      (
        await house.stored<{ cards: Record<string, object> }>('learners', { _id: 'o-organiser' })
      )[0],
    )
    for (const id of due) expect(cards[id]).toMatchObject({ last: '2026-11-11', understood: true })
  })
})
