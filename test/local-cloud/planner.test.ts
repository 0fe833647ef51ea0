import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createClock } from '../../local-cloud/clock'
import { Engine } from '../../local-cloud/engine/engine'
import { readOrder } from '../../local-cloud/engine/sort'
import type { Doc } from '../../local-cloud/engine/values'

/** Numbers that look random and are the same in every run (a linear congruential generator). */
function seeded(seed: number) {
  let state = seed
  return (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

const dir = mkdtempSync(join(tmpdir(), 'planner-'))
const engine = new Engine(dir, createClock(), () => {})
afterAll(() => {
  engine.close()
  rmSync(dir, { recursive: true, force: true })
})

const any = seeded(7)
const one = <T>(list: readonly T[]): T => {
  const value = list[any(list.length)]
  if (value === undefined) throw new Error('an empty list has nothing to choose')
  return value
}
const SCALARS: readonly unknown[] = [
  null,
  0,
  1,
  2,
  -1,
  2.5,
  Number.NaN,
  1e300,
  '',
  'a',
  'ab',
  'b',
  'a\u0000b',
  '中',
  '🚩',
  true,
  false,
  new Date(0),
  new Date(5),
  new Date(-5),
  { x: 1 },
  { x: 1, y: 2 },
  {},
  [],
  [1, 2],
  ['a'],
  [null],
  [[1]],
]

function document(): Doc {
  const made: Doc = {}
  for (const name of ['p', 'q', 'r']) if (any(8) > 0) made[name] = one(SCALARS)
  if (any(3) === 0)
    made.d = one([{ x: 1 }, { x: 'a' }, [{ x: 1 }, { x: 2 }], [{ x: 'a' }, 5], { x: [1, 2] }])
  return made
}

function condition(): unknown {
  const value = () => one(SCALARS)
  switch (any(9)) {
    case 0:
      return { $in: [value(), value(), value()] }
    case 1:
      return { $gt: value() }
    case 2:
      return { $gte: value(), $lt: value() }
    case 3:
      return { $lte: value() }
    case 4:
      return { $ne: value() }
    case 5:
      return { $exists: any(2) === 0 }
    case 6:
      return { $gt: value(), $lte: value() }
    default:
      return value()
  }
}

function filter(): Doc {
  const made: Doc = {}
  for (const name of ['p', 'q', 'd.x']) if (any(2) === 0) made[name] = condition()
  if (any(5) === 0) made.$and = [{ p: condition() }, { r: condition() }]
  if (any(3) === 0) made.$or = [{ p: condition() }, { q: condition() }]
  return made
}

const ORDERS: readonly Doc[] = [
  {},
  { p: 1 },
  { p: -1 },
  { q: 1, p: -1 },
  { p: 1, q: 1 },
  { _id: -1 },
  { 'd.x': 1 },
]

engine.adopt([
  { name: 'bare' },
  {
    name: 'indexed',
    indexes: [
      { name: 'p', keys: [['p', 1]] },
      {
        name: 'pq',
        keys: [
          ['p', 1],
          ['q', -1],
        ],
      },
      {
        name: 'qp',
        keys: [
          ['q', -1],
          ['p', 1],
        ],
      },
      { name: 'dx', keys: [['d.x', -1]] },
    ],
  },
])
const bare = engine.catalog.need('bare')
const indexed = engine.catalog.need('indexed')

describe('with and without indexes the same documents are found', () => {
  const fill = (from: number, to: number) => {
    const documents = Array.from({ length: to - from }, (_, n) => ({
      _id: from + n,
      ...document(),
    }))
    engine.insert(bare, structuredClone(documents))
    engine.insert(indexed, documents)
  }
  const found = (collection: typeof bare, query: Doc, order: Doc) =>
    engine.reader
      .find(collection, {
        filter: query,
        order: readOrder(order),
        skip: 0,
        limit: Number.POSITIVE_INFINITY,
      })
      .map(({ document: { _id } }) => Number(_id))

  it.each(['before', 'after'] as const)(
    '%s documents have changed, over 300 random filters',
    { timeout: 60_000 },
    (when) => {
      fill(when === 'before' ? 0 : 1000, when === 'before' ? 300 : 1100)
      if (when === 'after') {
        for (const collection of [bare, indexed]) {
          const how = { multi: true, upsert: false }
          engine.modify(
            collection,
            { filter: { p: 1 }, data: { $set: { p: 'moved', q: [1, 'a'] } }, merge: true },
            how,
          )
          engine.modify(
            collection,
            { filter: { q: 'a' }, data: { $unset: { p: '' } }, merge: true },
            how,
          )
          engine.remove(collection, { p: null }, true)
        }
      }
      for (let n = 0; n < 300; n++) {
        const [query, order] = [filter(), one(ORDERS)]
        const byIndex = found(indexed, query, order)
        const byReading = found(bare, query, order)
        const what = JSON.stringify([query, order])
        expect([what, [...byIndex].sort((a, b) => a - b)]).toEqual([
          what,
          [...byReading].sort((a, b) => a - b),
        ])
        expect([what, engine.count(indexed, query)]).toEqual([what, byReading.length])
      }
    },
  )

  it('and in an order that fits', () => {
    for (const order of ORDERS.filter((one) => Object.keys(one).length > 0)) {
      const values = (collection: typeof bare) =>
        engine.reader
          .find(collection, { filter: {}, order: readOrder(order), skip: 0, limit: 500 })
          .map(({ document: row }) =>
            JSON.stringify(Object.keys(order).map((name) => row[name] ?? null)),
          )
      expect(values(indexed)).toEqual(values(bare))
    }
  })
})

describe('a data folder that cannot be written', () => {
  it('is refused by name, goes on answering reads, and is well again afterwards', async () => {
    engine.adopt([{ name: 'sealed' }])
    const sealed = engine.catalog.need('sealed')
    engine.insert(sealed, [{ _id: 1 }])
    await engine.settled()
    engine.sql.pragma('query_only = 1')
    expect(() => engine.insert(sealed, [{ _id: 2 }])).toThrow('the data folder cannot be written')
    expect(engine.count(sealed, {})).toBe(1)
    engine.sql.pragma('query_only = 0')
    engine.insert(engine.catalog.need('sealed'), [{ _id: 2 }])
    await engine.settled()
    expect(engine.count(engine.catalog.need('sealed'), {})).toBe(2)
  })
})

describe('a full disk', () => {
  it('is refused by name, and everything acknowledged stays', async () => {
    const room = mkdtempSync(join(tmpdir(), 'full-'))
    const full = new Engine(room, createClock(), () => {})
    full.adopt([{ name: 'rows', indexes: [{ name: 'n', keys: [['n', 1]] }] }])
    const rows = full.catalog.need('rows')
    const pages = Number(full.sql.get('PRAGMA page_count')?.[0])
    full.sql.pragma(`max_page_count = ${pages + 40}`)
    let kept = 0
    let refusal = ''
    for (let n = 0; n < 500 && refusal === ''; n++) {
      try {
        full.insert(rows, [{ _id: n, n, text: 'x'.repeat(2000) }])
        await full.settled()
        kept++
      } catch (fault) {
        refusal = fault instanceof Error ? fault.message : ''
      }
    }
    expect(refusal).toBe('[FailedOperation.DiskFull] the disk is full')
    expect(full.count(rows, {})).toBe(kept)
    full.close()
    const again = new Engine(room, createClock(), () => {})
    const after = again.catalog.need('rows')
    expect(again.count(after, {})).toBe(kept)
    expect(again.count(after, { n: { $gte: 0 } })).toBe(kept)
    again.close()
    rmSync(room, { recursive: true, force: true })
  })
})
