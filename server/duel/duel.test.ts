import { describe, expect, it } from 'vitest'
import { openHouse } from '../../test/builders/cloud'
import {
  answerTo,
  inView,
  LI,
  type Shown,
  storedDuel,
  tableFor,
  WANG,
} from '../../test/builders/duels'
import { granted } from '../../test/builders/in-process'
import { must } from '../../test/builders/study'

const house = await openHouse()
const table = tableFor(house)
const STARTED = Date.parse('2026-11-18T09:00:00+08:00')
/** Wrong answers, by the place of the question. */
const WRONG = { host: [1], guest: [0, 2, 4] }

/** Both answer every question, the guest two seconds after the host; how the host saw each of them told. */
async function play(): Promise<{ id: string; told: Shown[]; end: number }> {
  const { duel: id, nextAt } = await table.started(STARTED)
  const told: Shown[] = []
  let now = must(nextAt)
  for (let place = 0; place < 5; place += 1) {
    const open = await table.look('host', now, id)
    await table.host(now + 1_000, 'answer', answerTo(open, !WRONG.host.includes(place)))
    await table.guest(now + 3_000, 'answer', answerTo(open, !WRONG.guest.includes(place)))
    told.push(await table.look('host', now + 3_000, id))
    now = told.at(-1)?.nextAt ?? now + 3_000
  }
  return { id, told, end: now }
}

const KEPT_FOR_GOOD = [
  'ledger',
  'boards',
  'boardMembers',
  'boardNodes',
  'learners',
  'sets',
  'attempts',
]
const keptForGood = () => Promise.all(KEPT_FOR_GOOD.map((name) => house.stored(name)))

describe('a duel', () => {
  it('is played to its end by two, and touches nothing that counts', async () => {
    const before = await keptForGood()
    const { id, told, end } = await play()
    expect(told.map((shown) => inView(shown).told?.verdict.right)).toEqual([
      true,
      false,
      true,
      true,
      true,
    ])
    expect(told.map(({ stage }) => stage)).toEqual([
      'running',
      'running',
      'running',
      'running',
      'over',
    ])
    const host = await table.look('host', end, id)
    expect(host).toMatchObject({ stage: 'over', right: { mine: 4, other: 2 } })
    expect(await table.look('guest', end, id)).toMatchObject({ right: { mine: 2, other: 4 } })
    const { questions } = await storedDuel(house, id)
    expect(host.asked.map(({ question }) => question.id)).toEqual(
      questions.map(({ id: one }) => one),
    )
    for (const { told: each } of host.asked) {
      expect(each?.verdict.citation.point).not.toBe('')
      expect(each?.verdict.reason).not.toBe('')
    }
    expect(await keptForGood()).toEqual(before)
  })

  it('shows both the same questions and options in the same order', async () => {
    const { duel: id, nextAt } = await table.started(STARTED + 3_600_000)
    const [host, guest] = await Promise.all([
      table.look('host', must(nextAt), id),
      table.look('guest', must(nextAt), id),
    ])
    expect(inView(guest).question).toEqual(inView(host).question)
    expect(guest.asked.map(({ closesAt }) => closesAt)).toEqual(
      host.asked.map(({ closesAt }) => closesAt),
    )
  })

  it('takes both answers that come in the same moment, and one of two that differ', async () => {
    const { duel: id, nextAt } = await table.started(STARTED + 7_200_000)
    const open = await table.look('host', must(nextAt), id)
    const now = must(nextAt) + 1_000
    const both = [answerTo(open), answerTo(open, false)]
    const replies = await Promise.all([
      ...both.map((given) => table.host(now, 'answer', given)),
      ...both.map((given) => table.guest(now, 'answer', given)),
    ])
    const codes = replies.map((reply) => ('refused' in reply ? reply.refused : 'taken'))
    expect([codes.slice(0, 2).toSorted(), codes.slice(2).toSorted()]).toEqual([
      ['ALREADY_ANSWERED', 'taken'],
      ['ALREADY_ANSWERED', 'taken'],
    ])
    const { answers } = await storedDuel(house, id)
    for (const [seat, replied] of [
      ['host', replies.slice(0, 2)],
      ['guest', replies.slice(2)],
    ] as const) {
      const taken = granted(must(replied.find((reply) => !('refused' in reply))))
      expect(Object.values(answers[seat])).toEqual([inView(taken).mine])
    }
  })

  it('is answered over the wire by whoever has the seat, not by who says so', async () => {
    house.at('2026-11-19T09:00:00+08:00')
    const { code, duel } = await house.ask(WANG, 'duel.open', {})
    await house.ask(LI, 'duel.join', { code })
    const { nextAt } = await house.ask(WANG, 'duel.start', { duel })
    house.at(new Date(must(nextAt)).toISOString())
    const open = await house.ask(WANG, 'duel.look', { duel })
    const input = { ...answerTo(open), seat: 'guest', at: 0, right: true }
    expect(inView(await house.ask(WANG, 'duel.answer', input)).mine?.at).toBeGreaterThan(0)
    const { answers } = await storedDuel(house, duel)
    expect([Object.keys(answers.host), Object.keys(answers.guest)]).toEqual([[input.question], []])
  })
})
