import { describe, expect, it } from 'vitest'
import { addDays, beijingDay, daysBetween } from '../beijing-day'
import { type Card, isDue, reviewCard } from './index'

const DAY = beijingDay('2026-12-30')
const RETIRE = 90
const review = (card: Card | null, right: boolean, day = DAY, retire = RETIRE) => {
  const after = reviewCard(card, right, day, retire)
  if (after === null) throw new Error('no card')
  return after
}
const mistake = review(null, false)

describe('the memory of a mistake', () => {
  it('is made by a wrong answer alone', () => {
    expect(reviewCard(null, true, DAY, RETIRE)).toBeNull()
    expect(mistake).toMatchObject({ last: DAY, due: '2026-12-31', understood: false })
  })

  it.each([
    ['the day before', '2026-12-30', false],
    ['on its day', '2026-12-31', true],
    ['over the turn of the year', '2027-01-01', true],
  ])('is due %s', (_, day, due) => {
    expect(isDue(mistake, beijingDay(day))).toBe(due)
  })

  it('is not moved by a second answer on the same day, or by one that comes late', () => {
    expect(review(mistake, true)).toBe(mistake)
    expect(review(mistake, true, addDays(DAY, -1))).toBe(mistake)
  })

  it('is understood by a right answer on a later day, and comes back later each time', () => {
    let card = mistake
    const gaps: number[] = []
    for (let round = 0; round < 4 && card.due; round += 1) {
      card = review(card, true, card.due, 10_000)
      expect(card.understood).toBe(true)
      gaps.push(daysBetween(card.last, card.due ?? card.last))
    }
    expect(gaps).toHaveLength(4)
    for (const [i, gap] of gaps.entries()) expect(gap).toBeGreaterThan(gaps[i - 1] ?? 1)
  })

  it('lapses with a wrong answer: no longer understood, nearer, counted', () => {
    const once = review(mistake, true, addDays(DAY, 1))
    const twice = review(once, true, once.due ?? DAY)
    const lapsed = review(twice, false, twice.due ?? DAY)
    expect(lapsed).toMatchObject({ understood: false, lapses: twice.lapses + 1 })
    expect(daysBetween(lapsed.last, lapsed.due ?? DAY)).toBeLessThan(
      daysBetween(twice.last, twice.due ?? DAY),
    )
  })

  it('leaves the schedule when its next day lies too far away, and comes back when it fails', () => {
    const retired = review(mistake, true, addDays(DAY, 1), 1)
    expect(retired).toMatchObject({ due: null, understood: true })
    expect(isDue(retired, addDays(DAY, 10_000))).toBe(false)
    expect(review(retired, false, addDays(DAY, 40)).due).not.toBeNull()
  })

  it('is the same whenever it is computed', () => {
    expect(review(mistake, true, addDays(DAY, 5))).toEqual(review(mistake, true, addDays(DAY, 5)))
  })
})
