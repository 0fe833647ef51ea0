import { describe, expect, it } from 'vitest'
import type { Officer } from '#domain/org'
import { prepareDue } from '#server/exam'
import { openHouse } from '../../test/builders/cloud'
import { openLine } from '../../test/builders/line'
import { announceExam, attemptOf, HOUR, MINUTE, OPENS, WANG } from '../../test/builders/sit'
import { must } from '../../test/builders/study'

const line = await openLine()
const house = await openHouse()
line.leadTo(house.cloud.url)

const PROVINCE = { terms: { who: { units: [], domains: [], posts: [], roles: [] } } }
const SHENYANG = 'u-2101'
const EVE = OPENS - HOUR

const active = (await house.stored<Officer>('officers', { status: 'active' })).toSorted((a, b) =>
  a._id < b._id ? -1 : 1,
)
const preparedIn = async (sitting: string): Promise<string[]> =>
  (await house.stored<{ officer: string }>('attempts', { sitting })).map(({ officer }) => officer)

/** A turn of the timer at a moment, as the minute's function has it. */
const prepare = (now: number) => {
  Object.assign(process.env, line.environment)
  return prepareDue(() => now)
}

describe('preparing people', () => {
  it('makes one attempt for each active officer, and says how many each unit has', async () => {
    const exam = await announceExam(house, 'province1', PROVINCE)
    expect(await prepare(EVE)).toEqual({ prepared: active.length })
    expect((await preparedIn(exam)).toSorted()).toEqual(active.map(({ _id }) => _id))
    expect(active.length).toBeGreaterThan(300)
    const [sitting] = await house.stored<object>('sittings', { _id: exam })
    // A few hundred: their starts take three seconds at the plan's pace.
    expect(sitting).toMatchObject({ expected: active.length, pace: { saveEveryMs: 30_000 } })
    const [{ sizes }] = (await house.stored('preparations', { _id: exam })) as [
      { sizes: Record<string, number> },
    ]
    expect(sizes['u-21']).toBe(active.length)
    expect(sizes[SHENYANG]).toBe(active.filter(({ path }) => path.includes(SHENYANG)).length)
    expect(await prepare(EVE + MINUTE)).toEqual({ prepared: 0 })
  })

  it('goes on after a crash at any step, and counts nobody twice', async () => {
    for (const calls of [5, 6, 8, 9, 10]) {
      const exam = await announceExam(house, `crash-${calls}-1`, PROVINCE)
      line.cutAfter(calls, 'after')
      await prepare(EVE).catch(() => undefined)
      expect(line.met()).toBe(true)
      line.mend()
      await prepare(EVE + MINUTE)
      expect((await preparedIn(exam)).toSorted()).toEqual(active.map(({ _id }) => _id))
      expect(await house.stored('sittings', { _id: exam })).toMatchObject([
        { expected: active.length },
      ])
    }
  })

  it('is one timer’s work at a time', async () => {
    const exam = await announceExam(house, 'side-001', PROVINCE)
    const both = await Promise.all([prepare(EVE), prepare(EVE)])
    expect(both.map(({ prepared }) => prepared).toSorted()).toEqual([0, active.length])
    expect(await preparedIn(exam)).toHaveLength(active.length)
  })

  it('leaves an attempt alone that somebody at the door made first', async () => {
    const exam = await announceExam(house, 'door-001', PROVINCE)
    const attempt = await attemptOf(house, WANG, exam)
    const made = must((await house.stored('attempts', { _id: attempt }))[0])
    await prepare(EVE)
    expect(await house.stored('attempts', { _id: attempt })).toEqual([made])
    expect(await preparedIn(exam)).toHaveLength(active.length)
  })
})
