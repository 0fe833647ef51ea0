import { describe, expect, it } from 'vitest'
import { beijingDay } from '#domain/beijing-day'
import { drawOf, seedFor } from '#domain/dossiers'
import { openHouse } from '../builders/cloud'
import { ADMIN, DALIAN, fileOf, HEPING, SEED, SEED_FROM, SHENYANG } from '../builders/dossiers'
import { insertAll } from '../builders/insert'
import { type Cut, openLine } from '../builders/line'
import { minute } from '../builders/sit'

const line = await openLine()
// One instance: what is cut is counted from its first operation on.
const house = await openHouse({ workers: 1, environment: line.environment })
line.leadTo(house.cloud.url)
house.at('2026-12-04T08:00:00+08:00')

interface Stored {
  readonly _id: string
  readonly unit: string
  readonly number: string
}

const PROVINCE = 2050
const EACH = 60

/** What a list holds once it is listed; thousands of them are laid down without asking one by one. */
const storedFile = (year: number, unit: string, nth: number) => {
  const { number, kind, cause } = fileOf(nth)
  return {
    ...{ _id: `d${year}-${unit}-${nth}`, seq: 0, year, unit, name: unit, parentName: '' },
    ...{ path: ['u-21', unit], number, kind, cause, closed: `${year}-03-05` },
    ...{ locked: false, drawn: false, reviewer: null, takenAt: null },
    ...{ rubric: null, result: null, findings: [], open: 0 },
  }
}

const stored = (where: object) => house.stored<Stored>('dossiers', where)

/** Asks until nothing is left: how many calls that took, and the most operations one of them was billed. */
async function untilDone(ask: () => Promise<{ left: number }>) {
  let most = 0
  for (let calls = 1; ; calls += 1) {
    let left = 0
    most = Math.max(
      most,
      await house.bill(async () => {
        left = (await ask()).left
      }),
    )
    if (left === 0) return { calls, most }
  }
}

describe('a whole province', async () => {
  const { agencies } = await house.ask(ADMIN, 'dossiers.year', { year: PROVINCE })
  const units = agencies.map(({ unit }) => unit)

  it('is locked and drawn in steps a function has the time for', async () => {
    expect(units.length).toBeGreaterThanOrEqual(115)
    const files = units.flatMap((unit) =>
      Array.from({ length: EACH }, (_, nth) => storedFile(PROVINCE, unit, nth)),
    )
    await insertAll(house.cloud.url, 'dossiers', files)
    const list = { year: PROVINCE, unit: SHENYANG }
    await house.ask(ADMIN, 'dossiers.list', {
      ...list,
      files: [fileOf(9999, { closed: beijingDay(`${PROVINCE}-03-05`) })],
    })
    const seedFrom = SEED_FROM
    const lock = await untilDone(() =>
      house.ask(ADMIN, 'dossiers.lock', { year: PROVINCE, seedFrom }),
    )
    const draw = await untilDone(() =>
      house.ask(ADMIN, 'dossiers.draw', { year: PROVINCE, seed: SEED }),
    )
    for (const { calls, most } of [lock, draw]) {
      expect(calls).toBeLessThanOrEqual(Math.ceil(units.length / 12))
      expect(most).toBeLessThanOrEqual(70)
    }
    const shown = await house.ask(ADMIN, 'dossiers.year', { year: PROVINCE })
    for (const { unit, listed, drawn } of shown.agencies)
      expect([unit, listed, drawn]).toEqual(unit === SHENYANG ? [unit, 61, 7] : [unit, EACH, 6])
    // Nine reads bring the whole page, however many files there are.
    const bill = await house.bill(() => house.ask(ADMIN, 'dossiers.year', { year: PROVINCE }))
    expect(bill).toBeLessThanOrEqual(9)
  }, 240_000)

  it('is drawn as anybody draws it who has the list and the seed', async () => {
    for (const unit of [SHENYANG, HEPING, units.at(-1) ?? '']) {
      const files = await stored({ year: PROVINCE, unit })
      const expected = drawOf(files.toReversed(), seedFor(SEED, unit), 10)
      const drawn = await stored({ year: PROVINCE, unit, drawn: true })
      expect(drawn.map(({ _id }) => _id).sort()).toEqual(expected?.map(({ _id }) => _id).sort())
    }
  })
})

describe.each<[Cut]>([['before'], ['after']])('a process killed %s it heard', (cut) => {
  it.each([4, 30])(
    'at operation %i of the lock and the draw: the timer ends both, as if nothing had been',
    async (steps) => {
      const year = 2060 + steps + (cut === 'after' ? 1 : 0)
      const units = [SHENYANG, HEPING, DALIAN]
      const files = units.flatMap((unit) =>
        Array.from({ length: 15 }, (_, nth) => storedFile(year, unit, nth)),
      )
      await insertAll(house.cloud.url, 'dossiers', files)
      const list = { year, unit: HEPING }
      const closed = beijingDay(`${year}-03-05`)
      await house.ask(ADMIN, 'dossiers.list', { ...list, files: [fileOf(9999, { closed })] })
      const interrupted = async (path: string, input: object) => {
        // Who asks is known after one operation: from there on the year is changed.
        line.cutAfter(1 + steps, cut)
        await house.post(ADMIN, { path, input })
        expect(line.met()).toBe(true)
        line.mend()
        // What was cut before it began is asked again; what had begun goes on by itself.
        await house.post(ADMIN, { path, input })
        for (let minutes = 0; minutes < 4; minutes += 1) await minute(house)
      }
      await interrupted('dossiers.lock', { year, seedFrom: SEED_FROM })
      await interrupted('dossiers.draw', { year, seed: SEED })
      const { state } = await house.ask(ADMIN, 'dossiers.year', { year })
      expect(state).toBe('drawn')
      for (const unit of units) {
        const all = await stored({ year, unit })
        const expected = drawOf(all, seedFor(SEED, unit), 10)?.map(({ _id }) => _id)
        const drawn = (await stored({ year, unit, drawn: true })).map(({ _id }) => _id)
        expect(drawn.sort()).toEqual(expected?.toSorted())
        expect(drawn).toHaveLength(2)
      }
    },
    120_000,
  )
})
