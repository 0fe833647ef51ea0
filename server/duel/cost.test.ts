import { describe, expect, it } from 'vitest'
import { openHouse } from '../../test/builders/cloud'
import { answerTo, LI, WANG } from '../../test/builders/duels'
import { must } from '../../test/builders/study'

// One instance: what the first call read of plan and shelf it keeps.
const house = await openHouse({ workers: 1 })
house.at('2026-11-18T08:00:00+08:00')
const standAt = (moment: number) => house.at(new Date(moment).toISOString())

/** What a call is billed: itself and its database operations. */
async function billed<T>(work: () => Promise<T>): Promise<{ bill: number; reply: T }> {
  let reply: T | undefined
  const bill = await house.bill(async () => {
    reply = await work()
  })
  return { bill, reply: must(reply) }
}
const open = () => house.ask(WANG, 'duel.open', {})

describe('what a duel is billed, calls and database operations together', () => {
  it('is seven for the first opening of a cold instance, and three for opening again', async () => {
    const { bill, reply } = await billed(open)
    expect(bill).toBeLessThanOrEqual(7)
    expect((await billed(open)).bill).toBe(3)
    await house.ask(WANG, 'duel.cancel', { duel: reply.duel })
  })

  it('is five to open, four to join, three to start and to answer, two to look', async () => {
    const { bill: opening, reply } = await billed(open)
    const { duel, code } = reply
    const { bill: joining } = await billed(() => house.ask(LI, 'duel.join', { code }))
    const { bill: starting, reply: started } = await billed(() =>
      house.ask(WANG, 'duel.start', { duel }),
    )
    standAt(must(started.nextAt))
    const { bill: looking, reply: shown } = await billed(() => house.ask(LI, 'duel.look', { duel }))
    const answers = [WANG, LI].map(
      (openid) => () => house.ask(openid, 'duel.answer', answerTo(shown)),
    )
    const answering: number[] = []
    for (const answer of answers) answering.push((await billed(answer)).bill)
    expect({ opening, joining, starting, looking, answering }).toEqual({
      opening: 5,
      joining: 4,
      starting: 3,
      looking: 2,
      answering: [3, 3],
    })
    const [again] = answers
    expect((await billed(must(again))).bill).toBe(2)
  })

  it('is five to be refused a seat, three to cancel', async () => {
    standAt(Date.parse('2026-11-18T10:00:00+08:00'))
    const none = () => house.post(LI, { path: 'duel.join', input: { code: '000000' } })
    expect((await billed(none)).bill).toBe(5)
    const { duel } = await open()
    const { bill } = await billed(() => house.ask(WANG, 'duel.cancel', { duel }))
    expect(bill).toBe(3)
  })
})
