import { describe, expect, it } from 'vitest'
import { openHouse } from '../../test/builders/cloud'
import { answerTo, inView, type Shown, storedDuel, tableFor } from '../../test/builders/duels'
import { granted } from '../../test/builders/in-process'
import { must } from '../../test/builders/study'

const house = await openHouse()
const { host, guest, met, started, look } = tableFor(house)
const HOUR = 3_600_000
let hour = Date.parse('2026-11-18T08:00:00+08:00')
/** A moment for each test, when the duel before is long over. */
const later = () => {
  hour += HOUR
  return hour
}

/** A duel standing at the opening of its first question. */
async function opened(): Promise<{ id: string; opensAt: number; shown: Shown }> {
  const { duel: id, nextAt } = await started(later())
  const opensAt = must(nextAt)
  return { id, opensAt, shown: await look('host', opensAt, id) }
}

describe('a code', () => {
  it('is good until before its last moment', async () => {
    const { code, until } = granted(await host(later(), 'open', {}))
    expect(await guest(until, 'join', { code })).toEqual({ refused: 'DUEL_EXPIRED' })
    expect(granted(await guest(until - 1, 'join', { code }))).toMatchObject({ stage: 'met' })
  })

  it('opened before midnight is good after it', async () => {
    const late = Date.parse('2026-11-19T23:58:00+08:00')
    const { code } = granted(await host(late, 'open', {}))
    expect(granted(await guest(late + 5 * 60_000, 'join', { code }))).toMatchObject({
      stage: 'met',
    })
    hour = late
  })
})

describe('the start', () => {
  it('is the host’s, until before the last moment; who came does not wait longer', async () => {
    const now = later()
    const { duel, until } = await met(now)
    expect(await guest(now, 'start', { duel })).toEqual({ refused: 'NOT_TO_START' })
    expect(await host(until, 'start', { duel })).toEqual({ refused: 'NOT_TO_START' })
    expect(await look('guest', until, duel)).toMatchObject({ stage: 'expired' })
    expect(granted(await host(until - 1, 'start', { duel }))).toMatchObject({ stage: 'running' })
  })

  it('sent again moves no clock', async () => {
    const now = later()
    const { duel, nextAt } = await started(now)
    expect(granted(await host(now + 2_000, 'start', { duel }))).toMatchObject({ nextAt })
    const { rules } = await storedDuel(house, duel)
    expect(nextAt).toBe(now + rules.leadSeconds * 1_000)
  })

  it('shows no question before it opens', async () => {
    const { duel, nextAt } = await started(later())
    const opensAt = must(nextAt)
    expect(await look('guest', opensAt - 1, duel)).toMatchObject({ asked: [], nextAt: opensAt })
    expect(await look('guest', opensAt, duel)).toMatchObject({ asked: [{ opensAt }], nextAt: null })
  })
})

describe('an answer', () => {
  it('counts from the opening until before the close, to the millisecond', async () => {
    const { id, opensAt, shown } = await opened()
    const { closesAt } = inView(shown)
    const given = answerTo(shown)
    expect(await host(opensAt - 1, 'answer', given)).toEqual({ refused: 'NOT_ASKED_YET' })
    expect(await host(closesAt, 'answer', given)).toEqual({ refused: 'TIME_IS_UP' })
    expect(inView(granted(await host(closesAt - 1, 'answer', given)))).toMatchObject({
      mine: { chosen: given.chosen, at: closesAt - 1 },
    })
    expect(inView(granted(await guest(opensAt, 'answer', given)))).toMatchObject({
      mine: { at: opensAt },
    })
    expect(await look('host', closesAt, id)).toMatchObject({ asked: [{ otherAnswered: true }] })
  })

  it('that comes too late is none, and the result says so', async () => {
    const { id, shown } = await opened()
    const { closesAt } = inView(shown)
    await guest(closesAt + 1, 'answer', answerTo(shown))
    const told = inView(await look('guest', closesAt + 1, id))
    expect(told).toMatchObject({ mine: null, told: { verdict: { right: false, chosen: [] } } })
    expect((await storedDuel(house, id)).answers.guest).toEqual({})
  })

  it('is the first one: again it is the same, another is refused, whatever the time', async () => {
    const { opensAt, shown } = await opened()
    const given = answerTo(shown)
    const { closesAt } = inView(shown)
    const first = granted(await host(opensAt + 10, 'answer', given))
    const mine = { chosen: given.chosen, at: opensAt + 10 }
    expect(inView(first).mine).toEqual(mine)
    for (const at of [opensAt + 20, closesAt, closesAt + HOUR])
      expect(granted(await host(at, 'answer', given)).asked[0]?.mine).toEqual(mine)
    expect(await host(opensAt + 30, 'answer', answerTo(shown, false))).toEqual({
      refused: 'ALREADY_ANSWERED',
    })
  })

  it('to a question that is not open yet is refused, also when calls arrive out of order', async () => {
    const { id, opensAt, shown } = await opened()
    const { questions } = await storedDuel(house, id)
    const second = { duel: id, question: must(questions[1]).id, chosen: [0] }
    expect(await host(opensAt + 1, 'answer', second)).toEqual({ refused: 'NOT_ASKED_YET' })
    granted(await host(opensAt + 2, 'answer', answerTo(shown)))
    expect(await host(opensAt + 3, 'answer', second)).toEqual({ refused: 'NOT_ASKED_YET' })
    const { nextAt } = granted(await guest(opensAt + 4, 'answer', answerTo(shown)))
    expect(await host(must(nextAt) - 1, 'answer', second)).toEqual({ refused: 'NOT_ASKED_YET' })
    expect(granted(await host(must(nextAt), 'answer', second)).asked).toHaveLength(2)
  })
})

describe('what was right', () => {
  it('is told as soon as both have answered, and to neither before', async () => {
    const { id, opensAt, shown } = await opened()
    const first = granted(await host(opensAt + 500, 'answer', answerTo(shown)))
    expect(inView(first).told).toBeNull()
    expect(inView(await look('guest', opensAt + 501, id))).toMatchObject({
      otherAnswered: true,
      told: null,
    })
    const second = granted(await guest(opensAt + 900, 'answer', answerTo(shown, false)))
    expect(inView(second).told).toMatchObject({ verdict: { right: false }, other: { right: true } })
    expect(inView(await look('host', opensAt + 900, id)).told).toMatchObject({
      verdict: { right: true },
      other: { right: false },
    })
    const { rules } = await storedDuel(house, id)
    expect(second.nextAt).toBe(opensAt + 900 + rules.pauseSeconds * 1_000)
  })

  it('is told when the time is up, not a millisecond before', async () => {
    const { id, opensAt, shown } = await opened()
    const { closesAt } = inView(shown)
    granted(await host(opensAt + 500, 'answer', answerTo(shown)))
    expect(inView(await look('host', closesAt - 1, id)).told).toBeNull()
    expect(inView(await look('host', closesAt, id)).told).toMatchObject({
      verdict: { right: true },
      other: null,
    })
  })
})

describe('a duel that is left', () => {
  it('goes on without whoever left, and ends by the clock', async () => {
    const { id, opensAt } = await opened()
    const { rules, questions } = await storedDuel(house, id)
    const turn = (rules.questionSeconds + rules.pauseSeconds) * 1_000
    for (let place = 0; place < questions.length; place += 1) {
      const now = opensAt + place * turn
      granted(await guest(now, 'answer', answerTo(await look('guest', now, id), place !== 2)))
    }
    const over = opensAt + questions.length * turn - rules.pauseSeconds * 1_000
    expect(await look('guest', over - 1, id)).toMatchObject({ stage: 'running', right: null })
    const result = await look('guest', over, id)
    expect(result).toMatchObject({ stage: 'over', right: { mine: 4, other: 0 }, nextAt: null })
    expect(result.asked.map(({ told }) => told?.other)).toEqual(questions.map(() => null))
    expect(await look('host', over, id)).toMatchObject({ right: { mine: 0, other: 4 } })
  })

  it('by both is over all the same, and keeps nobody from the next one', async () => {
    const { id, opensAt } = await opened()
    const end = opensAt + HOUR / 2
    expect(await look('host', end, id)).toMatchObject({
      stage: 'over',
      right: { mine: 0, other: 0 },
    })
    expect(granted(await host(end, 'open', {})).duel).not.toBe(id)
  })
})
