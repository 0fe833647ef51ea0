import { describe, expect, it } from 'vitest'
import type { SetQuestion, StudySet } from '#domain/study'
import { openHouse } from '../builders/cloud'
import { answerOne, must, studyDay } from '../builders/study'

const house = await openHouse()
const WANG = 'demo-officer'
const JUDGE = 'demo-judge'

/** All that would give a question away, as it stands in the stored set. */
const secretsOf = (question: SetQuestion): string[] => [
  ...question.options.flatMap(({ note }) => (note ? [note] : [])),
  question.takeaway,
  question.reason,
  question.citation.point,
]
/** Names under which a key could hide. */
const KEY_NAMES = /"(key|right|answer|answers|note|notes|takeaway|reason|point|card|correct)":/g

const storedSet = async (_id: string) => must((await house.stored<StudySet>('sets', { _id }))[0])

/** Every call an officer could make about a set before it is answered. */
async function repliesAbout(openid: string, set: { id: string; day: string }): Promise<string[]> {
  const asks: [string, object][] = [
    ['study.today', {}],
    ['study.makeUp', { day: set.day }],
    ['study.practise', {}],
    ['study.result', { set: set.id }],
    ['study.summary', {}],
    ['study.mistakes', {}],
    ['study.calendar', {}],
    ['ledger.entries', {}],
    ['org.me', {}],
    ['study.answer', { set: set.id, question: 'none', chosen: [0] }],
    ['study.answer', { set: set.id, question: 'none', chosen: [9] }],
  ]
  const replies = asks.map(([path, input]) => house.post(openid, { path, input }))
  return (await Promise.all(replies)).map((reply) => JSON.stringify(reply))
}

describe('before the answer', () => {
  it('no reply holds key, notes, takeaway, reason or key point of an open question', async () => {
    house.at('2026-11-18T08:00:00+08:00')
    await studyDay(house, WANG, () => true)
    house.at('2026-11-19T08:00:00+08:00')
    const { set } = await house.ask(WANG, 'study.today', {})
    const { questions } = await storedSet(set.id)
    const secrets = questions.flatMap(secretsOf)
    expect(secrets.length).toBeGreaterThanOrEqual(15)
    for (const reply of await repliesAbout(WANG, set))
      for (const secret of secrets) expect(reply).not.toContain(secret)
    const [opened] = await repliesAbout(WANG, set)
    expect(must(opened).match(KEY_NAMES)).toEqual(['"answers":'])
  })

  it('a refused answer tells nothing either', async () => {
    const { set } = await house.ask(WANG, 'study.today', {})
    const { questions } = await storedSet(set.id)
    for (const question of questions) {
      const input = { set: set.id, question: question.id, chosen: [9] }
      const reply = JSON.stringify(await house.post(WANG, { path: 'study.answer', input }))
      expect(reply).toContain('NOT_AN_OPTION')
      for (const secret of questions.flatMap(secretsOf)) expect(reply).not.toContain(secret)
    }
  })

  it('each answer opens its own question and no other', async () => {
    house.at('2026-11-20T08:00:00+08:00')
    const { set } = await house.ask(JUDGE, 'study.today', {})
    const { questions } = await storedSet(set.id)
    for (const [place, shown] of set.questions.entries()) {
      const reply = JSON.stringify(await answerOne(house, JUDGE, set, shown, false))
      const again = JSON.stringify(await house.ask(JUDGE, 'study.today', {}))
      const own = must(questions[place])
      for (const secret of secretsOf(own)) expect(reply + again).toContain(secret)
      const told = new Set(questions.slice(0, place + 1).flatMap(secretsOf))
      const kept = questions.slice(place + 1).flatMap(secretsOf)
      for (const secret of kept.filter((text) => !told.has(text))) {
        expect(reply).not.toContain(secret)
        expect(again).not.toContain(secret)
      }
    }
  })

  it('the same set asked for by somebody else opens nothing', async () => {
    house.at('2026-11-21T08:00:00+08:00')
    const { set } = await house.ask(JUDGE, 'study.today', {})
    const { questions } = await storedSet(set.id)
    for (const openid of [WANG, 'never-seen'])
      for (const reply of await repliesAbout(openid, set))
        for (const { reason } of questions) expect(reply).not.toContain(reason)
  })
})
