import { describe, expect, it } from 'vitest'
import { openHouse } from '../builders/cloud'
import { answerOne, must, studyDay } from '../builders/study'
import { sdkFor } from '../local-cloud/cloud'

// One instance: the first call of a file meets it cold, as the first officer of a morning does.
const house = await openHouse({ workers: 1 })
const WANG = 'demo-officer'
const at = (day: string) => house.at(`${day}T08:00:00+08:00`)

/** House law 6: what one officer's whole day of study may cost. */
const A_DAY = 22
const OPENING_AGAIN = 4

describe('what study is billed, calls and database operations together', () => {
  it('is at most 22 for the first day of a newcomer in a cold instance', async () => {
    at('2026-11-18')
    expect(await house.bill(() => studyDay(house, WANG, () => true))).toBeLessThanOrEqual(A_DAY)
  })

  it('is at most 22 the day after, with mistakes that are due', async () => {
    at('2026-11-19')
    expect(await house.bill(() => studyDay(house, WANG))).toBeLessThanOrEqual(A_DAY)
  })

  it('is at most 4 for opening again, before, amid and after', async () => {
    at('2026-11-20')
    const open = () => house.ask(WANG, 'study.today', {})
    const { set } = await open()
    expect(await house.bill(open)).toBeLessThanOrEqual(OPENING_AGAIN)
    await answerOne(house, WANG, set, must(set.questions[0]))
    expect(await house.bill(open)).toBeLessThanOrEqual(OPENING_AGAIN)
    await studyDay(house, WANG)
    expect(await house.bill(open)).toBeLessThanOrEqual(OPENING_AGAIN)
  })

  it('is at most 2 for an answer and 5 for the last one', async () => {
    at('2026-11-21')
    const { set } = await house.ask(WANG, 'study.today', {})
    const bills: number[] = []
    for (const question of set.questions)
      bills.push(await house.bill(() => answerOne(house, WANG, set, question)))
    expect(bills.slice(0, 4)).toEqual([2, 2, 2, 2])
    expect(must(bills[4])).toBeLessThanOrEqual(5)
  })

  it('stays within two days’ measure when a day begun is brought to rest the next morning', async () => {
    const two = await house.bill(async () => {
      at('2026-11-22')
      const { set } = await house.ask(WANG, 'study.today', {})
      for (const question of set.questions.slice(0, 4))
        await answerOne(house, WANG, set, question, false)
      at('2026-11-23')
      await studyDay(house, WANG)
    })
    expect(two).toBeLessThanOrEqual(2 * A_DAY)
  })

  it('is at most 22 on the day after every article an officer learned was renewed', async () => {
    const [shelf] = await house.stored<{ lines: { id: string; version: string }[] }>('shelves')
    const renewals = Object.fromEntries(
      must(shelf).lines.map(({ id, version }) => [
        id,
        { was: version, version, from: '2026-11-24' },
      ]),
    )
    const shelves = sdkFor(house.cloud.url).database().collection('shelves')
    await shelves.doc('daily').update({ data: { renewals } })
    at('2026-11-24')
    let due = 0
    const day = async () => {
      const { set } = await studyDay(house, WANG)
      due = set.questions.filter(({ renewed }) => renewed).length
    }
    expect(await house.bill(day)).toBeLessThanOrEqual(A_DAY)
    expect(due).toBe(3)
  })
})
