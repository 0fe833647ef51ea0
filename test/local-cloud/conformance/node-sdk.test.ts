import { createRequire } from 'node:module'
import { beforeAll, describe, expect, it } from 'vitest'
import { openCloud } from '../cloud'

/** The part of `@cloudbase/node-sdk` that has no counterpart in `wx-server-sdk`. */
interface NodeSdk {
  init(options: { env: string }): { database(): NodeDatabase }
}

interface NodeDatabase {
  command: Record<'gt' | 'inc', (operand: unknown) => unknown>
  ObjectId(parts: { id: string }): unknown
  collection(name: string): NodeCollection
  createCollection(name: string): Promise<{ requestId: string }>
  startTransaction(): Promise<{
    collection(name: string): NodeCollection
    commit(): Promise<{ requestId: string }>
  }>
}

interface NodeCollection {
  add(data: object): Promise<Record<string, unknown>>
  where(filter: object): NodeCollection
  get(): Promise<{ data: Record<string, unknown>[]; requestId: string }>
  updateAndReturn(data: object): Promise<{ updated: number; doc: unknown }>
  options(options: object): NodeCollection
  doc(id: unknown): {
    get(): Promise<{ data: unknown }>
    set(data: object): Promise<Record<string, unknown>>
    create(data: object): Promise<{ id: unknown }>
    delete(): Promise<{ deleted: number }>
  }
  aggregate(stages?: object[]): {
    end(): Promise<{ data: unknown[] }>
    lookup(join: object): { end(): Promise<{ data: Record<string, unknown>[] }> }
  }
}

await openCloud({
  'collections.json': JSON.stringify({
    collections: [
      { name: 'rows', indexes: [{ name: 'ref', keys: [['ref', 1]] }] },
      { name: 'others' },
    ],
  }),
})
const require = createRequire(import.meta.url)
const sdk: NodeSdk = require('@cloudbase/node-sdk')
const db = sdk.init({ env: 'local' }).database()
const _ = db.command
const rows = db.collection('rows')
const OID = '65f0c0ffee65f0c0ffee65f0'
const OTHER = '65f0c0ffee65f0c0ffee65f1'

describe('@cloudbase/node-sdk: updateAndReturn', () => {
  beforeAll(async () => {
    await rows.add([
      { _id: 'u1', n: 1, at: new Date(5) },
      { _id: 'u2', n: 1 },
    ])
  })

  it('changes one document and answers how it is then', async () => {
    const result = await rows.where({ n: 1 }).updateAndReturn({ n: _.inc(1), o: { x: 1 } })
    expect(result).toMatchObject({
      updated: 1,
      doc: { _id: 'u1', n: 2, at: new Date(5), o: { x: 1 } },
    })
    expect((await rows.where({ n: 1 }).get()).data).toHaveLength(1)
  })

  it('answers nothing when nothing matches', async () => {
    expect(await rows.where({ n: 99 }).updateAndReturn({ n: 1 })).toMatchObject({
      updated: 0,
      doc: null,
    })
  })

  it('lets one of many racers win', async () => {
    await rows.add({ _id: 'race', open: true })
    const all = await Promise.all(
      Array.from({ length: 20 }, (_unused, n) =>
        rows.where({ _id: 'race', open: true }).updateAndReturn({ open: false, by: n }),
      ),
    )
    expect(all.filter(({ updated }) => updated === 1)).toHaveLength(1)
  })
})

describe('@cloudbase/node-sdk: object ids', () => {
  it('are answered as texts', async () => {
    expect(
      (await rows.add({ _id: db.ObjectId({ id: OID }), ref: db.ObjectId({ id: OTHER }) })).id,
    ).toBe(OID)
    const { data } = await rows.where({ ref: db.ObjectId({ id: OTHER }) }).get()
    expect(data).toEqual([{ _id: OID, ref: OTHER }])
  })

  it('are no texts in a filter', async () => {
    expect((await rows.where({ ref: OTHER }).get()).data).toEqual([])
  })

  it('join collections', async () => {
    await db
      .collection('others')
      .add({ _id: db.ObjectId({ id: OTHER }), ref: db.ObjectId({ id: OID }) })
    const { data } = await db
      .collection('others')
      .aggregate()
      .lookup({ from: 'rows', localField: 'ref', foreignField: '_id', as: 'found' })
      .end()
    expect(data).toEqual([{ _id: OTHER, ref: OID, found: [{ _id: OID, ref: OTHER }] }])
  })
})

describe('@cloudbase/node-sdk: the rest', () => {
  it('raw pipelines', async () => {
    const { data } = await rows
      .options({ raw: true })
      .aggregate([{ $match: { _id: 'u2' } }, { $count: 'n' }])
      .end()
    expect(data).toEqual([{ n: 1 }])
  })

  it('raw filters', async () => {
    expect(
      (
        await rows
          .options({ raw: true })
          .where({ _id: { $in: ['u1', 'u2'] } })
          .get()
      ).data,
    ).toHaveLength(2)
  })

  it('create and delete of a document', async () => {
    expect(await rows.doc('made').create({ a: 1 })).toMatchObject({ id: 'made' })
    expect(await rows.doc('made').delete()).toMatchObject({ deleted: 1 })
  })

  it('a transaction tells what it did', async () => {
    const transaction = await db.startTransaction()
    const inside = transaction.collection('rows')
    expect(await inside.add({ _id: 1_700_000_000_000, a: 1 })).toMatchObject({
      inserted: 1,
      id: 1_700_000_000_000,
    })
    expect(await inside.doc('nothing').get()).toMatchObject({ data: null })
    expect(await inside.doc('fresh').set({ a: 1 })).toMatchObject({
      updated: 0,
      upserted: [{ _id: 'fresh' }],
    })
    expect(typeof (await transaction.commit()).requestId).toBe('string')
  })

  it.each([
    [
      'a collection that is not there',
      () => db.collection('nowhere').where({}).get(),
      'DATABASE_COLLECTION_NOT_EXIST',
    ],
    ['a duplicate', () => rows.add({ _id: 'u1' }), 'DATABASE_REQUEST_FAILED'],
    ['a collection that is there', () => db.createCollection('rows'), 'DATABASE_COLLECTION_EXIST'],
  ])('the code of %s', async (_what, ask, code) => {
    await expect(ask()).rejects.toMatchObject({ code })
  })
})
