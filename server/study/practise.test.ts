import { describe, expect, it } from 'vitest'
import { openHouse } from '../../test/builders/cloud'
import { answerAll, answerOne, must, rightOf, studyDay } from '../../test/builders/study'

const house = await openHouse()
const LEADER = 'demo-squad-leader'
const JUDGE = 'demo-judge'
const ORGANISER = 'demo-organiser'
const at = (day: string) => house.at(`${day}T08:00:00+08:00`)

describe('practice', () => {
  it('has nothing to offer before anything was answered', async () => {
    at('2026-11-18')
    expect(await house.refused(LEADER, 'study.practise', {})).toEqual({
      code: 'NOTHING_TO_PRACTISE',
    })
  })

  it('begun today goes on, also when tapped twice; another law is another practice', async () => {
    const { set } = await studyDay(house, LEADER, () => true)
    at('2026-11-19')
    const [one, two] = await Promise.all([
      house.ask(LEADER, 'study.practise', {}),
      house.ask(LEADER, 'study.practise', {}),
    ])
    expect(two).toEqual(one)
    expect(one).toMatchObject({ kind: 'practice', day: '2026-11-19' })
    expect(one.questions.map(({ id }) => id).toSorted()).toEqual(
      set.questions.map(({ id }) => id).toSorted(),
    )
    await answerOne(house, LEADER, one, must(one.questions[0]))
    const resumed = await house.ask(LEADER, 'study.practise', {})
    expect(resumed.answers).toHaveLength(1)
    expect(await house.refused(LEADER, 'study.practise', { law: 'constitution' })).toEqual({
      code: 'NOTHING_TO_PRACTISE',
    })
  })

  it('never touches points or streak, but what is understood is understood', async () => {
    const before = await house.ask(LEADER, 'study.summary', {})
    const set = await house.ask(LEADER, 'study.practise', {})
    const { result } = await answerAll(house, LEADER, set)
    expect(result).toMatchObject({ counts: 'practice', points: 0, right: 5, understood: 5 })
    const after = await house.ask(LEADER, 'study.summary', {})
    expect(after).toEqual({ ...before, understood: 5, due: 0 })
    const lines = await house.stored('ledger', { officer: 'o-squad-leader', points: 0 })
    expect(lines).toHaveLength(2)
    expect(lines).toContainEqual(
      expect.objectContaining({ kind: 'study.practice', points: 0, understood: 5 }),
    )
  })

  it('holds no question that is open in the daily set, and none that was never met', async () => {
    at('2026-11-18')
    const { set: first } = await studyDay(house, JUDGE, () => true)
    at('2026-11-19')
    const { set: today } = await house.ask(JUDGE, 'study.today', {})
    const met = new Set(first.questions.map(({ id }) => id))
    const due = today.questions.filter(({ source }) => source === 'due').map(({ id }) => id)
    expect(due).toHaveLength(3)
    const practice = await house.ask(JUDGE, 'study.practise', {})
    const held = practice.questions.map(({ id }) => id)
    expect(held.toSorted()).toEqual([...met].filter((id) => !due.includes(id)).toSorted())
  })

  it('is no way to mend a mistake of the same day: the first answer counts', async () => {
    at('2026-11-18')
    await studyDay(house, ORGANISER, () => true)
    at('2026-11-19')
    const { set } = await house.ask(ORGANISER, 'study.today', {})
    const due = must(set.questions.find(({ source }) => source === 'due'))
    await answerOne(house, ORGANISER, set, due, false)
    const practice = await house.ask(ORGANISER, 'study.practise', {})
    expect(practice.questions.map(({ id }) => id)).not.toContain(due.id)
  })

  it('abandoned yesterday keeps no due mistake from coming back', async () => {
    at('2026-12-01')
    const { set } = await studyDay(house, 'demo-branch-editor', (_, place) => place < 2)
    at('2026-12-02')
    const practice = await house.ask('demo-branch-editor', 'study.practise', {})
    const wrong = set.questions.slice(0, 2).map(({ id }) => id)
    expect(practice.questions.map(({ id }) => id)).toEqual(expect.arrayContaining(wrong))
    at('2026-12-03')
    const { set: today } = await house.ask('demo-branch-editor', 'study.today', {})
    const due = today.questions.filter(({ source }) => source === 'due').map(({ id }) => id)
    expect(due.toSorted()).toEqual(wrong.toSorted())
  })

  it('may be done all day long: each finished set is followed by a fresh one', async () => {
    at('2026-12-20')
    for (const day of ['2026-12-21', '2026-12-22']) {
      at(day)
      await studyDay(house, 'demo-liaison', () => true)
    }
    const ids = new Set<string>()
    for (let i = 0; i < 23; i += 1) {
      const set = await house.ask('demo-liaison', 'study.practise', {})
      expect(set.answers).toEqual([])
      ids.add(set.id)
      const answers = set.questions.map((question) => ({
        path: 'study.answer',
        input: { set: set.id, question: question.id, chosen: rightOf(question) },
      }))
      await Promise.all(answers.map((event) => house.post('demo-liaison', event)))
    }
    expect(ids.size).toBe(23)
  })

  it('before a contest takes what was never met too, and leaves points and streak alone', async () => {
    at('2026-12-10')
    const COMRADE = 'demo-legal-reviewer'
    const input = { domain: 'water', fresh: true } as const
    expect(await house.refused(COMRADE, 'study.practise', { domain: 'water' })).toEqual({
      code: 'NOTHING_TO_PRACTISE',
    })
    const before = await house.ask(COMRADE, 'study.summary', {})
    const set = await house.ask(COMRADE, 'study.practise', input)
    expect(set.questions).toHaveLength(5)
    expect(await house.ask(COMRADE, 'study.practise', input)).toEqual(set)
    const { result } = await answerAll(house, COMRADE, set, (_, place) => place === 0)
    expect(result).toMatchObject({ counts: 'practice', points: 0, right: 4 })
    const after = await house.ask(COMRADE, 'study.summary', {})
    expect({ ...after, due: 0 }).toEqual({ ...before, due: 0 })
    const next = await house.ask(COMRADE, 'study.practise', input)
    const met = new Set(set.questions.map(({ id }) => id))
    const again = next.questions.filter(({ id }) => met.has(id)).map(({ id }) => id)
    expect(again).toEqual([set.questions[0]?.id])
  })
})
