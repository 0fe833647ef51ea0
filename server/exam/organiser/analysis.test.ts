import { describe, expect, it } from 'vitest'
import { type Attempt, grade, type Sitting } from '#domain/exam'
import { analyseDue, regradeDue } from '#server/exam'
import { openHouse } from '../../../test/builders/cloud'
import {
  CLOSES,
  EIGHT,
  HOUR,
  MINUTE,
  ORGANISER,
  publishedExam,
  standAt,
} from '../../../test/builders/held-exam'
import { openLine } from '../../../test/builders/line'
import { haveSat } from '../../../test/builders/sat'
import { must } from '../../../test/builders/study'

const line = await openLine()
const house = await openHouse()
line.leadTo(house.cloud.url)
let now = CLOSES + HOUR

async function minute(): Promise<void> {
  Object.assign(process.env, line.environment)
  now += 2 * MINUTE
  await regradeDue(() => now)
  await analyseDue(() => now)
}
const sittingOf = async (id: string): Promise<Sitting> =>
  must((await house.stored<Sitting>('sittings', { _id: id }))[0])
const analysis = (sitting: string) => house.ask(ORGANISER, 'exam.analysis', { sitting })

/** An exam that so many have sat; 121 is two batches and some. */
async function over(key: string, count = 121) {
  standAt(house, EIGHT)
  const { sitting } = await publishedExam(house, key)
  const attempts = await haveSat(house, await sittingOf(sitting), count)
  standAt(house, now)
  return { sitting, attempts }
}
const pointsOf = (attempts: readonly Attempt[], by: Sitting) =>
  attempts.map((attempt) => grade(attempt, by).points)
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

describe('the results of a sitting', () => {
  it('are counted after its end, in all and by unit, and by question', async () => {
    const { sitting, attempts } = await over('analysis-1')
    expect(await analysis(sitting)).toMatchObject({ ready: false, took: 0, units: [], items: [] })
    await minute()
    const found = await analysis(sitting)
    const by = await sittingOf(sitting)
    const points = pointsOf(attempts, by)
    expect(found).toMatchObject({
      ready: true,
      took: 121,
      passed: points.filter((one) => one >= 18).length,
      mean: Math.round((sum(points) * 100) / 121),
    })
    expect(sum(found.bands.map(({ count }) => count))).toBe(121)
    for (const { from, to, count } of found.bands)
      expect(points.filter((one) => one >= from && one <= to)).toHaveLength(count)
    const city = must(found.units.find(({ unit }) => unit === 'u-2101'))
    const there = attempts.filter(({ path }) => path.includes('u-2101'))
    expect(city).toMatchObject({
      took: there.length,
      mean: Math.round((sum(pointsOf(there, by)) * 100) / there.length),
    })
    expect(found.units.map(({ unit }) => unit)).toEqual([
      'u-2101',
      'u-2102',
      'u-210102',
      'u-210103',
      'u-210202',
    ])
    for (const { question, asked, right, chosen } of found.items) {
      const marks = attempts.map((attempt) =>
        must(grade(attempt, by).questions.find((one) => one.question === question)),
      )
      expect({ asked, right }).toEqual({
        asked: 121,
        right: marks.filter((mark) => mark.right).length,
      })
      expect(sum(chosen)).toBe(sum(marks.map((mark) => mark.chosen.length)))
    }
  })

  it('count options in the paper’s order, not in each person’s', async () => {
    const { sitting } = await over('analysis-2', 30)
    await minute()
    const { questions } = await sittingOf(sitting)
    const { items } = await analysis(sitting)
    const singles = items.filter(
      ({ question }) => questions.find(({ id }) => id === question)?.type === 'single',
    )
    expect(singles).toHaveLength(4)
    for (const { question, right, chosen } of singles) {
      const options = must(questions.find(({ id }) => id === question)).options
      expect(chosen[options.findIndex((option) => option.right)]).toBe(right)
    }
  })

  it('say nothing of a unit in which fewer than five sat', async () => {
    const { sitting } = await over('analysis-3', 13)
    await minute()
    const { took, units } = await analysis(sitting)
    expect(took).toBe(13)
    expect(units.map(({ unit, took: there }) => [unit, there])).toEqual([
      ['u-2101', 9],
      ['u-210102', 5],
    ])
  })

  it('tell no question good or weak by fewer than five people', async () => {
    const { sitting } = await over('analysis-6', 4)
    await minute()
    const { units, items } = await analysis(sitting)
    expect(units).toEqual([])
    expect(items.map(({ discrimination }) => discrimination)).toEqual(Array(6).fill(null))
  })

  it('wait for the last one under way', async () => {
    const { sitting } = await over('analysis-4', 12)
    const first = must((await house.stored<Attempt>('attempts', { sitting }))[0])
    const { sdkFor } = await import('../../../test/local-cloud/cloud')
    const one = sdkFor(house.cloud.url).database().collection('attempts').doc(first._id)
    await one.update({ data: { state: 'open' } })
    await minute()
    expect(await analysis(sitting)).toMatchObject({ ready: false })
    await one.update({ data: { state: 'submitted' } })
    await minute()
    expect(await analysis(sitting)).toMatchObject({ ready: true, took: 12 })
  })

  it('are counted anew after a correction', async () => {
    const { sitting, attempts } = await over('analysis-5')
    await minute()
    const before = await analysis(sitting)
    const question = must((await sittingOf(sitting)).questions[0]).id
    await house.ask(ORGANISER, 'exam.regrade', {
      sitting,
      key: 'regrade-01',
      question,
      right: null,
      reason: '题目有误',
    })
    await minute()
    const after = await analysis(sitting)
    expect(after.mean).toBeGreaterThan(before.mean)
    expect(after.mean).toBe(
      Math.round((sum(pointsOf(attempts, await sittingOf(sitting))) * 100) / 121),
    )
  })

  it.each([2, 3, 4, 5, 6, 7, 8, 9, 10, 12])(
    'come to the same when the timer dies after %i calls',
    async (calls) => {
      const { sitting, attempts } = await over(`dies-${calls}-00`, 60)
      line.cutAfter(calls, calls % 2 ? 'after' : 'before')
      await minute().catch(() => undefined)
      expect(line.met()).toBe(true)
      line.mend()
      await minute()
      const points = pointsOf(attempts, await sittingOf(sitting))
      const found = await analysis(sitting)
      expect(found).toMatchObject({
        ready: true,
        took: 60,
        mean: Math.round((sum(points) * 100) / 60),
      })
      expect(sum(found.bands.map(({ count }) => count))).toBe(60)
      expect(found.items.every(({ asked }) => asked === 60)).toBe(true)
    },
  )
})
