import { describe, expect, it } from 'vitest'
import { openCloud, post, refusalOf } from '../cloud'

const { sdk, cloud } = await openCloud({
  'collections.json': JSON.stringify({
    collections: [
      { name: 'things', indexes: [{ name: 'one', keys: [['code', 1]], unique: true }] },
    ],
  }),
})
const db = sdk.database()
const _ = db.command
const things = db.collection('things')
const nowhere = db.collection('nowhere')
await things.add({ data: { _id: 'a', code: 1, list: [1] } })

const MISSING = -502005
const FAILED = -502001

describe('refusals by the SDK’s codes', () => {
  it.each<[string, () => Promise<unknown>, number, string]>([
    ['get in no collection', () => nowhere.get(), MISSING, 'Db or Table not exist: nowhere'],
    ['count in no collection', () => nowhere.count(), MISSING, 'not exist'],
    ['add to no collection', () => nowhere.add({ data: { a: 1 } }), MISSING, 'not exist'],
    [
      'update in no collection',
      () => nowhere.where({ a: 1 }).update({ data: { a: 1 } }),
      MISSING,
      'not exist',
    ],
    ['set in no collection', () => nowhere.doc('a').set({ data: { a: 1 } }), MISSING, 'not exist'],
    ['remove in no collection', () => nowhere.where({ a: 1 }).remove(), MISSING, 'not exist'],
    ['a document that is not there', () => things.doc('none').get(), -1, 'does not exist'],
    ['a duplicate _id', () => things.add({ data: { _id: 'a' } }), FAILED, 'E11000'],
    [
      'a duplicate unique key',
      () => things.add({ data: { code: 1 } }),
      FAILED,
      'index: one dup key: {"code":1}',
    ],
    [
      'a unique key by an update',
      async () => {
        await things.add({ data: { _id: 'b', code: 2 } })
        return things.doc('b').update({ data: { code: 1 } })
      },
      FAILED,
      'E11000',
    ],
    [
      'an unknown operator in a filter',
      () => things.where({ code: { $near2: 1 } }).get(),
      FAILED,
      'unknown operator: $near2',
    ],
    [
      'an unknown operator at the top',
      () => things.where({ $where: 'true' }).get(),
      FAILED,
      'unknown top level operator: $where',
    ],
    [
      'in without a list',
      () => things.where({ code: { $in: 1 } }).get(),
      FAILED,
      '$in needs an array',
    ],
    ['mod by zero', () => things.where({ code: _.mod(0, 1) }).get(), FAILED, 'divisor cannot be 0'],
    [
      'a size that is no number',
      () => things.where({ list: { $size: 'x' } }).get(),
      FAILED,
      '$size',
    ],
    [
      'a broken regular expression',
      () => things.where({ code: db.RegExp({ regexp: '(' }) }).get(),
      FAILED,
      'Regular expression is invalid',
    ],
    [
      'inclusion and exclusion together',
      () => things.field({ a: true, b: false }).get(),
      FAILED,
      'mix of inclusion and exclusion',
    ],
    ['an unknown function', () => sdk.callFunction({ name: 'nowhere' }), -1, 'could not be found'],
  ])('%s', async (_what, ask, errCode, text) => {
    const refusal = await refusalOf(ask())
    expect(refusal.errCode).toBe(errCode)
    expect(refusal.errMsg).toContain(text)
  })

  it('a collection that exists is not made again', async () => {
    await db.createCollection('fresh')
    expect((await db.collection('fresh').count()).total).toBe(0)
    expect((await refusalOf(db.createCollection('fresh'))).errMsg).toContain('Table exist')
  })
})

describe('limits', () => {
  it('a read gives 100 documents unless told, and 1,000 at most', async () => {
    await db.createCollection('many')
    const many = db.collection('many')
    await many.add({ data: Array.from({ length: 1200 }, (_unused, n) => ({ n })) })
    expect((await many.get()).data).toHaveLength(100)
    expect((await many.limit(5000).get()).data).toHaveLength(1000)
    expect((await many.count()).total).toBe(1200)
  })

  it('an answer over 1 MB is refused', async () => {
    await db.createCollection('large')
    const large = db.collection('large')
    for (let n = 0; n < 3; n++) await large.add({ data: { text: 'x'.repeat(500_000) } })
    expect((await large.limit(2).get()).data).toHaveLength(2)
    expect((await refusalOf(large.get())).errMsg).toContain('larger than 1 MB')
  })
})

describe('the wire itself', () => {
  const admin = (body: unknown) =>
    post(`${cloud.url}/admin`, typeof body === 'string' ? body : JSON.stringify(body))

  it.each<[string, unknown, string]>([
    ['nothing', '', 'INVALID_PARAM'],
    ['no JSON', '{', 'BAD_JSON'],
    ['a list', '[]', 'INVALID_PARAM'],
    ['a text', '"x"', 'INVALID_PARAM'],
    ['an unknown action', { action: 'database.dropEverything' }, 'INVALID_PARAM'],
    ['no collection', { action: 'database.getDocument' }, 'INVALID_PARAM'],
    [
      'a query that is no JSON',
      { action: 'database.getDocument', collectionName: 'things', query: '{' },
      'DATABASE_REQUEST_FAILED',
    ],
    [
      'a query that is no object',
      { action: 'database.getDocument', collectionName: 'things', query: '[]' },
      'INVALID_PARAM',
    ],
    [
      'a query that is no text',
      { action: 'database.getDocument', collectionName: 'things', query: {} },
      'INVALID_PARAM',
    ],
    [
      'a limit below zero',
      { action: 'database.getDocument', collectionName: 'things', limit: -1 },
      'INVALID_PARAM',
    ],
    [
      'an offset that is no number',
      { action: 'database.getDocument', collectionName: 'things', offset: 'x' },
      'INVALID_PARAM',
    ],
    [
      'an order that is none',
      { action: 'database.getDocument', collectionName: 'things', order: '{"a":5}' },
      'DATABASE_REQUEST_FAILED',
    ],
    [
      'data that is no list',
      { action: 'database.insertDocument', collectionName: 'things', data: 1 },
      'INVALID_PARAM',
    ],
    [
      'a document that is none',
      { action: 'database.insertDocument', collectionName: 'things', data: ['1'] },
      'INVALID_PARAM',
    ],
    [
      'an invalid date',
      {
        action: 'database.insertDocument',
        collectionName: 'things',
        data: ['{"d":{"$date":"x"}}'],
      },
      'DATABASE_REQUEST_FAILED',
    ],
    [
      'an array as _id',
      { action: 'database.insertDocument', collectionName: 'things', data: ['{"_id":[1]}'] },
      'DATABASE_REQUEST_FAILED',
    ],
    [
      'an update without operators',
      {
        action: 'database.modifyDocument',
        collectionName: 'things',
        query: '{}',
        data: '{"a":1}',
        merge: true,
      },
      'DATABASE_REQUEST_FAILED',
    ],
    [
      'stages that are no list',
      { action: 'database.aggregateDocuments', collectionName: 'things', stages: {} },
      'INVALID_PARAM',
    ],
    [
      'a stage that is none',
      { action: 'database.aggregateDocuments', collectionName: 'things', stages: [{}] },
      'INVALID_PARAM',
    ],
    [
      'an unknown stage',
      {
        action: 'database.aggregateDocuments',
        collectionName: 'things',
        stages: [{ stageKey: '$out', stageValue: '"x"' }],
      },
      'INVALID_PARAM',
    ],
    ...['$collStats', '$indexStats'].map((stageKey): [string, object, string] => [
      `statistics by ${stageKey}`,
      {
        action: 'database.aggregateDocuments',
        collectionName: 'things',
        stages: [{ stageKey, stageValue: '{}' }],
      },
      'NOT_HERE',
    ]),
    [
      'a copy of files',
      { action: 'storage.batchCopyFile', file_list: [{ src_path: 'a/x', dst_path: 'b/x' }] },
      'NOT_HERE',
    ],
    [
      'the access rules of files',
      { action: 'storage.getFileAuthority', file_list: [{ path: 'x', type: 'read' }] },
      'NOT_HERE',
    ],
    [
      'an unknown transaction',
      { action: 'database.commitTransaction', transactionId: 'x' },
      'DATABASE_TRANSACTION_FAIL',
    ],
    [
      'files that are no list',
      { action: 'storage.batchDeleteFile', fileid_list: 'x' },
      'INVALID_PARAM',
    ],
    ['an upload without a path', { action: 'storage.getUploadMetadata' }, 'INVALID_PARAM'],
    ['a function without a name', { action: 'functions.invokeFunction' }, 'INVALID_PARAM'],
    [
      'deep nesting',
      {
        action: 'database.insertDocument',
        collectionName: 'things',
        data: [`{"a":${'['.repeat(500)}${']'.repeat(500)}}`],
      },
      'DATABASE_REQUEST_FAILED',
    ],
  ])('%s is answered with a code', async (_what, body, code) => {
    const { json } = await admin(body)
    expect(json.code).toBe(code)
    expect(JSON.stringify(json)).not.toContain('node_modules')
  })

  it.each([
    ['GET', '/admin', 405],
    ['DELETE', '/functions/x', 405],
    ['POST', '/nowhere', 405],
    ['GET', '/nowhere', 404],
  ])('%s %s is answered with %i', async (method, path, status) => {
    expect((await fetch(cloud.url + path, { method })).status).toBe(status)
  })
})
