import { beforeAll, describe, expect, it } from 'vitest'
import { announceDue, tellDue } from '#server/exam'
import { openHouse } from '../../../test/builders/cloud'
import { insertAll } from '../../../test/builders/insert'
import { sdkFor } from '../../../test/local-cloud/cloud'

const MINUTE = 60_000
const OPENS = Date.parse('2026-11-18T09:00:00+08:00')
const house = await openHouse()
const db = sdkFor(house.cloud.url).database()
house.at('2026-11-18T08:00:00+08:00')

const terms = { title: '季度考试', opensAt: OPENS, closesAt: OPENS + 180 * MINUTE }
const sitting = (_id: string, change: object = {}) => ({
  _id,
  kind: _id.startsWith('c') ? 'round' : 'exam',
  state: 'published',
  version: 2,
  terms,
  ...change,
})
const attempt = (of: string, officer: string, state: string) => ({
  _id: `${of}:${officer}:1`,
  sitting: of,
  officer,
  state,
})
const ready = (_id: string, change: object = {}) => ({ _id, version: 2, done: true, ...change })

beforeAll(async () => {
  const put = (name: string, documents: readonly object[]) =>
    insertAll(house.cloud.url, name, documents)
  await put('sittings', [
    sitting('x-soon'),
    sitting('x-still-preparing'),
    sitting('x-taken-back', { state: 'withdrawn' }),
    sitting('x-later', { terms: { ...terms, opensAt: OPENS + 60 * MINUTE } }),
    sitting('c-over', { terms: { ...terms, opensAt: OPENS - 180 * MINUTE } }),
  ])
  await put('preparations', [
    ready('x-soon'),
    ready('x-still-preparing', { done: false }),
    ready('x-taken-back'),
    ready('x-later'),
  ])
  await put('attempts', [
    ...['o-1', 'o-2'].map((officer) => attempt('x-soon', officer, 'prepared')),
    attempt('x-still-preparing', 'o-1', 'prepared'),
    attempt('x-later', 'o-1', 'prepared'),
    attempt('c-over', 'o-1', 'submitted'),
    attempt('c-over', 'o-2', 'prepared'),
  ])
})

interface Told {
  readonly to: string
  readonly kind: string
  readonly about: { readonly sitting: string; readonly moment: number | null; board: string | null }
}
const told = async (kind: string) =>
  (await house.stored<Told>('messages', { kind })).toSorted((a, b) => (a.to < b.to ? -1 : 1))

/** The timer at a moment, as often as it likes. */
async function minute(at: number): Promise<void> {
  for (const _ of [1, 2]) {
    await announceDue(() => at)
    await tellDue(() => at)
  }
}

describe('what the clock brings', () => {
  it('is not told before it is soon', async () => {
    await minute(OPENS - 31 * MINUTE)
    expect(await told('opensSoon')).toEqual([])
  })

  it('is told everybody prepared, once, with the moment; not while some are missing', async () => {
    await minute(OPENS - 30 * MINUTE)
    await minute(OPENS - 20 * MINUTE)
    const about = { sitting: 'x-soon', moment: OPENS }
    expect(await told('opensSoon')).toMatchObject([
      { to: 'o-1', about },
      { to: 'o-2', about },
    ])
  })

  it('is told anew when it was put off', async () => {
    const later = OPENS + 10 * MINUTE
    await db
      .collection('sittings')
      .doc('x-soon')
      .update({ data: { terms: { opensAt: later } } })
    await minute(OPENS - 10 * MINUTE)
    const messages = await told('opensSoon')
    expect(messages.map(({ about }) => about.moment).toSorted()).toEqual([
      OPENS,
      OPENS,
      later,
      later,
    ])
  })
})

it('a reveal is told those who sat, some minutes after it', async () => {
  await insertAll(house.cloud.url, 'boards', [
    { _id: 'c-over', state: 'revealed', revealedAt: OPENS },
  ])
  await minute(OPENS + MINUTE)
  expect(await told('revealed')).toEqual([])
  await minute(OPENS + 2 * MINUTE)
  expect(await told('revealed')).toMatchObject([
    { to: 'o-1', about: { sitting: 'c-over', board: 'c-over' } },
  ])
})
