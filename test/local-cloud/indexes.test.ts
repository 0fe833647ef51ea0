import { describe, expect, it } from 'vitest'
import { openCloud, post } from './cloud'

const { sdk, cloud, lines } = await openCloud({
  'collections.json': JSON.stringify({
    collections: [
      {
        name: 'rows',
        indexes: [
          {
            name: 'byGroup',
            keys: [
              ['group', 1],
              ['at', -1],
            ],
          },
          { name: 'byPath', keys: [['o.x', 1]] },
          { name: 'byTag', keys: [['tags', 1]] },
          { name: 'byAt', keys: [['at', 1]] },
          { name: 'byCode', keys: [['code', 1]], unique: true },
        ],
      },
      { name: 'bare' },
    ],
  }),
})
const db = sdk.database()
const _ = db.command
const row = (n: number) => ({
  _id: `r${n}`,
  group: `g${n % 10}`,
  at: n,
  o: { x: n % 7 },
  tags: [`t${n % 3}`, `u${n % 5}`],
  code: n,
  free: n % 2,
})
await db.collection('rows').add({ data: Array.from({ length: 1500 }, (_unused, n) => row(n)) })
await db.collection('bare').add({ data: Array.from({ length: 1500 }, (_unused, n) => row(n)) })

const explain = async (query: object, order: object = {}) =>
  (
    await post(
      `${cloud.url}/explain`,
      JSON.stringify({
        collectionName: 'rows',
        query: JSON.stringify(query),
        order: JSON.stringify(order),
      }),
    )
  ).json

describe('a query takes the index that', () => {
  it.each<[string, object, object, object]>([
    ['holds the _id', { _id: 'r5' }, {}, { index: '_id_', exact: true, candidates: 1 }],
    [
      'holds a unique key',
      { code: 5, group: 'g5' },
      {},
      { index: 'byCode', exact: false, candidates: 1 },
    ],
    ['holds equality', { group: 'g1' }, {}, { index: 'byGroup', exact: true, candidates: 150 }],
    [
      'holds equality and gives the order',
      { group: 'g1' },
      { at: -1 },
      { index: 'byGroup', exact: true, ordered: true },
    ],
    [
      'gives the order backwards',
      { group: 'g1' },
      { at: 1 },
      { index: 'byGroup', exact: true, ordered: true },
    ],
    [
      'holds equality and a range',
      { group: 'g1', at: { $gte: 100, $lt: 200 } },
      { at: -1 },
      { index: 'byGroup', exact: true, ordered: true, candidates: 10 },
    ],
    [
      'holds a range by $and',
      { $and: [{ at: { $gt: 10 } }, { at: { $lte: 20 } }] },
      {},
      { index: 'byAt', exact: true, candidates: 10 },
    ],
    [
      'holds each value of $in',
      { at: { $in: [1, 2, 3, 9999] } },
      {},
      { index: 'byAt', ranges: 4, exact: true, candidates: 3 },
    ],
    [
      'leaves the rest to be tested',
      { group: 'g1', free: 1 },
      {},
      { index: 'byGroup', exact: false, candidates: 150 },
    ],
    ['lies on a path', { 'o.x': 3 }, {}, { index: 'byPath', exact: true }],
    ['lies on an array', { tags: 't1' }, {}, { index: 'byTag', exact: false, candidates: 500 }],
    [
      'serves each branch of $or',
      { $or: [{ group: 'g1' }, { code: 'c7' }], free: { $exists: true } },
      { at: 1 },
      { index: null, branches: ['byGroup', 'byCode'], exact: false, ordered: false },
    ],
    [
      'serves what stands beside $or',
      { group: 'g1', $or: [{ free: 1 }, { at: 5 }] },
      {},
      { index: 'byGroup', branches: [] },
    ],
    [
      'reads everything when one branch has none',
      { $or: [{ group: 'g1' }, { free: 1 }] },
      {},
      { index: null, branches: [], candidates: 1500 },
    ],
    ['gives only the order', {}, { at: 1 }, { index: 'byAt', ordered: true }],
    ['does not exist: it reads everything', { free: 1 }, {}, { index: null, candidates: 1500 }],
    ['cannot serve a regular expression', { group: { $regex: 'g1' } }, {}, { index: null }],
  ])('%s', async (_what, query, order, expected) => {
    expect(await explain(query, order)).toMatchObject(expected)
  })
})

describe('a query that scans more than 1,000 documents', () => {
  it('says so in the log', async () => {
    await db.collection('bare').where({ group: 'g1' }).limit(1000).get()
    expect(lines.map(({ text }) => text)).toContain(
      'bare: 1500 documents scanned for 150, by no index',
    )
  })

  it('keeps silent when an index serves it', async () => {
    lines.length = 0
    await db.collection('rows').where({ group: 'g1', free: 1 }).get()
    await db
      .collection('rows')
      .where({ at: _.gt(5) })
      .count()
    expect(lines).toEqual([])
  })
})
