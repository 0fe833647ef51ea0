import { beforeAll, describe, expect, it } from 'vitest'
import { beijingDay } from '#domain/beijing-day'
import { environmentOf } from '../../local-cloud/functions/environment'
import { openHouse } from '../../test/builders/cloud'
import { insertAll } from '../../test/builders/insert'
import { confirmed, entered, HEPING, withPeriod } from '../../test/builders/records'
import { recordEvidence } from './evidence'

const house = await openHouse()
house.at('2026-11-18T08:00:00+08:00')
await withPeriod(house)
beforeAll(() => {
  Object.assign(process.env, environmentOf(house.cloud.url, {}))
})

const days = (from: string, until: string) => ({ from: beijingDay(from), until: beijingDay(until) })

describe('records as evidence', () => {
  it('are those that were confirmed, of these days, with what they prove', async () => {
    const yes = await confirmed(house, { day: '2026-10-01', title: '党员大会', part: 2, whole: 3 })
    await entered(house, { day: '2026-10-01', title: '还没有人确认' })
    await confirmed(house, { day: '2026-10-02', title: '后一天' })
    const found = await recordEvidence(days('2026-10-01', '2026-10-01'))
    expect(found).toEqual([
      {
        source: 'record.partyLife',
        path: ['u-21', 'u-2101', HEPING],
        evidence: {
          ...{ id: `record:${yes}`, proof: 'record', of: yes, title: '党员大会' },
          ...{ part: 2, whole: 3, place: null, at: expect.any(Number) },
        },
      },
    ])
    const both = await recordEvidence(days('2026-10-01', '2026-10-02'))
    expect(both.map(({ evidence }) => evidence.title)).toEqual(['党员大会', '后一天'])
  })

  it('are read whole, each once, however many there are', async () => {
    const many = Array.from({ length: 2500 }, (_, n) => ({
      _id: `r-many-${n}`,
      ...{
        kind: 'ratings',
        state: 'confirmed',
        path: ['u-21'],
        title: `第 ${n}`,
        part: 1,
        whole: 1,
      },
      // Far more on one day than a page holds, and a page that ends within it.
      day: n < 600 ? '2026-11-01' : n < 2300 ? '2026-11-02' : '2026-11-03',
      decided: { at: n },
    }))
    await insertAll(house.cloud.url, 'records', many)
    const found = await recordEvidence(days('2026-11-01', '2026-11-30'))
    const ids = found.map(({ evidence }) => evidence.of)
    expect(new Set(ids).size).toBe(ids.length)
    expect([...ids].sort()).toEqual(many.map(({ _id }) => _id).sort())
  })
})
