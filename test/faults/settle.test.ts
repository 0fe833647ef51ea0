import { describe, expect, it } from 'vitest'
import { addDays, beijingDay } from '#domain/beijing-day'
import { openHouse } from '../builders/cloud'
import { figuresOf } from '../builders/ledger'
import { type Cut, openLine } from '../builders/line'
import { answerAll, answerOne, must, rightOf, type ShownSet } from '../builders/study'

const line = await openLine()
const house = await openHouse({ workers: 1, environment: line.environment })
line.leadTo(house.cloud.url)

const JUDGE = 'demo-judge'
const LEADER = 'demo-squad-leader'
const EDITOR = 'demo-branch-editor'
const at = (day: string, time = '08:00:00') => house.at(`${day}T${time}+08:00`)

/** All but the last question of the day's set. */
async function allButOne(openid: string): Promise<ShownSet> {
  const { set } = await house.ask(openid, 'study.today', {})
  for (const [place, question] of set.questions.slice(0, 4).entries())
    await answerOne(house, openid, set, question, place > 0)
  return set
}

const lastOf = (set: ShownSet) => {
  const question = must(set.questions[4])
  return {
    path: 'study.answer',
    input: { set: set.id, question: question.id, chosen: rightOf(question) },
  }
}

/** Sends the last answer while the line is cut; whether the cut was met. */
async function lastAnswerCut(openid: string, set: ShownSet, calls: number, cut: Cut) {
  line.cutAfter(calls, cut)
  const reply = await house.post(openid, lastOf(set))
  const met = line.met()
  line.mend()
  expect(reply.ok).toBe(!met)
  return met
}

const expectExact = async (officer: string, openid: string, days: number) => {
  const { entries, standing, rebuilt } = await figuresOf(house, officer, openid)
  expect(standing).toEqual(rebuilt)
  expect(entries).toHaveLength(days)
  expect(standing.points).toBe(days * 4)
  expect(standing.streak).toBe(days)
}

describe('a crash at any step of the last answer', () => {
  it.each<[string, string, Cut]>([
    [JUDGE, 'o-judge', 'before'],
    [LEADER, 'o-squad-leader', 'after'],
  ])('heals when %s sends it again', async (openid, officer, cut) => {
    let day = beijingDay('2026-11-01')
    for (let calls = 0, met = true; met; calls += 1) {
      at(day)
      const set = await allButOne(openid)
      met = await lastAnswerCut(openid, set, calls, cut)
      expect(await house.post(openid, lastOf(set))).toMatchObject({
        ok: true,
        data: { left: 0, result: { counts: 'checkIn', points: 4 } },
      })
      await expectExact(officer, openid, calls + 1)
      day = addDays(day, 1)
      expect(calls).toBeLessThan(10)
    }
    expect(day > '2026-11-04').toBe(true)
  })

  it('heals by night or the next morning, when nobody sends it again', async () => {
    let day = beijingDay('2026-11-01')
    let days = 0
    // The first step is the answer itself: from the second on it was taken down.
    for (let calls = 1, met = true; met; calls += 1) {
      at(day)
      met = await lastAnswerCut(EDITOR, await allButOne(EDITOR), calls, 'before')
      days += 1
      day = addDays(day, 1)
      at(day, '03:10:00')
      if (calls % 2) await house.cloud.fireTimer('nightly')
      else await house.ask(EDITOR, 'study.today', {})
      await expectExact('o-branch-editor', EDITOR, days)
    }
    expect(days).toBeGreaterThan(3)
  })

  it('of two late sets keeps days and ledger at one, though only one make-up is left', async () => {
    const openid = 'demo-organiser'
    const sets: ShownSet[] = []
    for (const day of ['2026-11-02', '2026-11-03', '2026-11-04']) {
      at(day, '23:00:00')
      sets.push(await allButOne(openid))
    }
    const [first, second, third] = sets.map((set) => must(set))
    at('2026-11-06')
    await house.ask(openid, 'study.today', {})
    expect(await house.post(openid, lastOf(must(first)))).toMatchObject({
      data: { result: { counts: 'makeUp' } },
    })
    // Dies right after the ledger line of the second: answer, record, ledger.
    expect(await lastAnswerCut(openid, must(second), 3, 'before')).toBe(true)
    await house.post(openid, lastOf(must(third)))
    await house.post(openid, lastOf(must(second)))
    const { standing, rebuilt } = await figuresOf(house, 'o-organiser', openid)
    expect(standing).toEqual(rebuilt)
  })

  it('of the first open leaves one whole set', async () => {
    const openid = 'demo-legal-reviewer'
    let day = beijingDay('2026-11-01')
    for (let calls = 0, met = true; met; calls += 1) {
      at(day)
      line.cutAfter(calls, calls % 2 ? 'after' : 'before')
      await house.post(openid, { path: 'study.today', input: {} })
      met = line.met()
      line.mend()
      const { set } = await house.ask(openid, 'study.today', {})
      expect(set.questions).toHaveLength(5)
      const { result } = await answerAll(house, openid, set)
      expect(result).toMatchObject({ counts: 'checkIn', right: 5 })
      day = addDays(day, 1)
      expect(calls).toBeLessThan(12)
    }
  })
})
