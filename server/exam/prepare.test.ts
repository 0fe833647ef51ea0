import { describe, expect, it } from 'vitest'
import type { Officer } from '#domain/org'
import { prepareDue } from '#server/exam'
import { openHouse } from '../../test/builders/cloud'
import { type Cut, openLine } from '../../test/builders/line'
import {
  announceExam,
  attemptOf,
  draftOf,
  HOUR,
  MINUTE,
  OPENS,
  WANG,
} from '../../test/builders/sit'
import { must } from '../../test/builders/study'

const line = await openLine()
const house = await openHouse()
line.leadTo(house.cloud.url)

const PROVINCE = { terms: { who: { units: [], domains: [], posts: [], roles: [] } } }
const SHENYANG = 'u-2101'
const SQUAD = 'u-210102-3'
/** Many clouds' worth of steps on a busy machine. */
const SLOW = 120_000
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

  it.each<Cut>(['before', 'after'])(
    'goes on after a crash %s any step',
    async (cut) => {
      const squad = active.filter(({ unit }) => unit === SQUAD)
      for (let calls = 0, met = true; met; calls += 1) {
        const exam = await announceExam(house, `crash-${cut}-${calls}`)
        line.cutAfter(calls, cut)
        await prepare(EVE).catch(() => undefined)
        met = line.met()
        line.mend()
        await prepare(EVE + MINUTE)
        expect(await preparedIn(exam)).toHaveLength(squad.length)
        const all = [{ expected: squad.length, pace: { startMs: 0 } }]
        expect(await house.stored('sittings', { _id: exam })).toMatchObject(all)
      }
    },
    SLOW,
  )

  it('goes on amid a province, and counts nobody twice', async () => {
    const exam = await announceExam(house, 'amid-001', PROVINCE)
    line.cutAfter(12, 'after')
    await prepare(EVE).catch(() => undefined)
    expect(line.met()).toBe(true)
    line.mend()
    expect((await preparedIn(exam)).length).toBeLessThan(active.length)
    await prepare(EVE + MINUTE)
    expect((await preparedIn(exam)).toSorted()).toEqual(active.map(({ _id }) => _id))
    const all = [{ expected: active.length }]
    expect(await house.stored('sittings', { _id: exam })).toMatchObject(all)
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

  it('begins anew when the sitting was published anew, at another time', async () => {
    const sitting = await announceExam(house, 'anew-001')
    await prepare(EVE)
    const later = { opensAt: OPENS + MINUTE, closesAt: OPENS + HOUR }
    const draft = { ...draftOf('anew-002', { terms: later }), sitting, from: 2 }
    const { version } = await house.ask('demo-organiser', 'exam.draft', draft)
    await house.ask('demo-organiser', 'exam.publish', { sitting, from: version })
    await prepare(EVE + MINUTE)
    const anew = await house.stored<{ opensAt: number }>('attempts', { sitting })
    expect(new Set(anew.map(({ opensAt }) => opensAt))).toEqual(new Set([OPENS + MINUTE]))
    expect(await house.stored('sittings', { _id: sitting })).toMatchObject([
      { expected: anew.length },
    ])
  })

  it('finds everything by an index', () => {
    expect(house.lines.filter(({ text }) => text.includes('by no index'))).toEqual([])
  })
})
