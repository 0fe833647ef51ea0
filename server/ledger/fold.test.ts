import { describe, expect, it } from 'vitest'
import type { Entry, StudyEntry } from '#domain/ledger'
import { foldLedger, unitMonthsProjection } from '#server/ledger'
import { allOf } from '../../test/builders/boards'
import { openHouse } from '../../test/builders/cloud'
import { type Cut, openLine } from '../../test/builders/line'
import { sdkFor } from '../../test/local-cloud/cloud'

const line = await openLine()
const house = await openHouse()
line.leadTo(house.cloud.url)

const LEASE_MS = 60_000
let now = Date.parse('2026-11-18T08:00:00+08:00')
let made = 0

const row = (place: number): StudyEntry => ({
  _id: `study:made-${place}`,
  officer: `o-${place % 7}`,
  unit: `u-${place % 3}`,
  kind: 'study.checkIn',
  points: 4,
  understood: place % 4,
  day: (place % 2 ? '2026-11-18' : '2026-10-31') as Entry['day'],
  at: now,
  set: `made-${place}`,
  right: 4,
  folded: false,
  held: false,
})

/** So many more ledger lines, of three units and two months. */
async function lines(count: number): Promise<void> {
  const data = Array.from({ length: count }, (_, i) => row(made + i))
  made += count
  await sdkFor(house.cloud.url).database().collection('ledger').add({ data })
}

/** Folds as the timer does; each time a minute later, when a lease left behind has run out. */
async function fold(): Promise<{ folded: number }> {
  Object.assign(process.env, line.environment)
  now += LEASE_MS
  return foldLedger(() => now, [unitMonthsProjection])
}

/** What the figures must be, summed over the ledger itself. */
async function fromLedger(): Promise<unknown> {
  const sums = new Map<string, { understood: number; who: Set<string> }>()
  for (const { unit, day, understood, officer } of await allOf<Entry>(house, 'ledger')) {
    if (understood === 0) continue
    const sum = sums.get(`${unit}:${day.slice(0, 7)}`) ?? { understood: 0, who: new Set() }
    sums.set(`${unit}:${day.slice(0, 7)}`, {
      understood: sum.understood + understood,
      who: sum.who.add(officer),
    })
  }
  return [...sums]
    .map(([_id, { understood, who }]) => ({ _id, understood, who: [...who].toSorted() }))
    .toSorted((a, b) => a._id.localeCompare(b._id))
}

interface UnitMonth {
  _id: string
  understood: number
  who: Record<string, true>
}
const standing = async () =>
  (await house.stored<UnitMonth>('unitMonths'))
    .map(({ _id, understood, who }) => ({ _id, understood, who: Object.keys(who).toSorted() }))
    .toSorted((a, b) => a._id.localeCompare(b._id))

const expectExact = async () => {
  expect(await standing()).toEqual(await fromLedger())
  expect(await house.stored('ledger', { folded: false })).toEqual([])
}

describe('folding the ledger into figures', () => {
  it('adds up every line once, in batches', async () => {
    await lines(1100)
    expect(await fold()).toEqual({ folded: 1100 })
    await expectExact()
    expect(await fold()).toEqual({ folded: 0 })
    await expectExact()
  })

  it.each<Cut>(['before', 'after'])(
    'comes to the same after a crash %s any of its steps',
    async (cut) => {
      for (let calls = 0, met = true; met; calls += 1) {
        await lines(9)
        line.cutAfter(calls, cut)
        await fold().catch(() => undefined)
        met = line.met()
        line.mend()
        await fold()
        await expectExact()
        expect(calls).toBeLessThan(40)
      }
      expect(made).toBeGreaterThan(1100 + 9 * 10)
    },
  )

  it('is done by one at a time: a second timer finds the lease taken', async () => {
    await lines(9)
    Object.assign(process.env, line.environment)
    now += LEASE_MS
    const folds = await Promise.all(
      [1, 2, 3].map(() => foldLedger(() => now, [unitMonthsProjection])),
    )
    expect(folds.map(({ folded }) => folded).toSorted()).toEqual([0, 0, 9])
    await expectExact()
  })

  it('comes to the same when a lease runs out under a slow fold', async () => {
    await lines(220)
    Object.assign(process.env, line.environment)
    now += LEASE_MS
    const slow = now
    const late = now + LEASE_MS
    await Promise.all([
      foldLedger(() => slow, [unitMonthsProjection]),
      foldLedger(() => late, [unitMonthsProjection]),
      foldLedger(() => late + LEASE_MS, [unitMonthsProjection]),
    ])
    now = late + 2 * LEASE_MS
    await fold()
    await expectExact()
  })
})
