import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { openCloud } from './cloud'

/** How many requests are sent; the full proof is 100,000. */
const REQUESTS = Number(process.env.MALFORMED_REQUESTS ?? 1500)

const { cloud, lines } = await openCloud({
  'collections.json': JSON.stringify({
    collections: [{ name: 'things', indexes: [{ name: 'a', keys: [['a', 1]] }] }],
  }),
  'functions/echo/index.js': 'exports.main = (event) => ({ ok: true, event })',
})

let state = 20_261_122
function below(limit: number): number {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
  return Math.floor((state / 2_147_483_648) * limit)
}
function pick<T>(list: readonly T[]): T {
  const value = list[below(list.length)]
  if (value === undefined) throw new Error('nothing to pick from')
  return value
}

const ACTIONS = [
  'database.getDocument',
  'database.insertDocument',
  'database.modifyDocument',
  'database.modifyAndReturnDoc',
  'database.removeDocument',
  'database.calculateDocument',
  'database.aggregateDocuments',
  'database.addCollection',
  'database.startTransaction',
  'database.commitTransaction',
  'database.abortTransaction',
  'storage.getUploadMetadata',
  'storage.batchGetDownloadUrl',
  'storage.batchDeleteFile',
  'functions.invokeFunction',
  'wx.api',
  'nothing',
  '__proto__',
  '',
]
const FIELDS = [
  'collectionName',
  'query',
  'data',
  'order',
  'projection',
  'limit',
  'offset',
  'multi',
  'merge',
  'upsert',
  'stages',
  'transactionId',
  'path',
  'file_list',
  'fileid_list',
  'function_name',
  'request_data',
  'apiName',
  'requestData',
  '__proto__',
]
const OPERATORS = [
  '$gt',
  '$in',
  '$and',
  '$or',
  '$not',
  '$elemMatch',
  '$all',
  '$size',
  '$mod',
  '$regex',
  '$exists',
  '$type',
  '$expr',
  '$jsonSchema',
  '$near',
  '$geoWithin',
  '$set',
  '$inc',
  '$push',
  '$pull',
  '$rename',
  '$bit',
  '$date',
  '$oid',
  '$numberLong',
  '$binary',
  '$regularExpression',
  '$match',
  '$group',
  '$lookup',
  '$unwind',
  '$bucket',
  '$each',
  '$slice',
  'a',
  'a.b',
  '',
  '.',
  '$',
  '__proto__',
  'constructor',
  '_id',
  'bsonType',
  'items',
]

function value(depth: number): unknown {
  switch (below(depth > 4 ? 8 : 11)) {
    case 0:
      return null
    case 1:
      return below(5) - 2
    case 2:
      return pick([1e308, -0, 2 ** 60, 0.1, 9e15])
    case 3:
      return pick(['', 'things', 'a', '$a', '$$x', '(', '\u0000', '中'.repeat(below(50)), '../x'])
    case 4:
      return below(2) === 0
    case 5:
      return 'things'
    case 6:
      return `{"${pick(OPERATORS)}":${JSON.stringify(value(depth + 4)) ?? 'null'}}`
    case 7:
      return '{'.repeat(below(40))
    case 8:
      return Array.from({ length: below(4) }, () => value(depth + 1))
    default:
      return object(depth + 1)
  }
}
const object = (depth: number): Record<string, unknown> =>
  Object.fromEntries(Array.from({ length: below(4) }, () => [pick(OPERATORS), value(depth)]))

function request(): string {
  const made: Record<string, unknown> = { action: pick(ACTIONS) }
  if (below(4) > 0) made.collectionName = 'things'
  for (let n = below(5); n > 0; n--) {
    const name = pick(FIELDS)
    made[name] = below(2) === 0 ? JSON.stringify(object(0)) : value(0)
  }
  if (made.action === 'database.aggregateDocuments')
    made.stages = Array.from({ length: below(4) }, () => ({
      stageKey: pick([
        '$match',
        '$group',
        '$project',
        '$lookup',
        '$unwind',
        '$bucket',
        '$sort',
        '$limit',
        '$geoNear',
        '$addFields',
        'x',
      ]),
      stageValue: JSON.stringify(object(0)),
    }))
  const text = JSON.stringify(made)
  return below(10) === 0 ? text.slice(0, below(text.length)) : text
}

describe(`${REQUESTS} malformed requests`, () => {
  it('are each answered, with a code or a result, and never with a stack trace', {
    timeout: 30_000 + REQUESTS * 20,
  }, async () => {
    for (let n = 0; n < REQUESTS; n++) {
      const path = pick([
        '/admin',
        '/admin',
        '/admin',
        '/admin',
        '/functions/echo',
        '/functions/none',
        '/explain',
        '/storage/x',
      ])
      const body = request()
      const reply = await fetch(cloud.url + path, { method: 'POST', body })
      const text = await reply.text()
      const json: unknown = JSON.parse(text)
      const coded =
        typeof json === 'object' &&
        json !== null &&
        ('code' in json ||
          'data' in json ||
          'transactionId' in json ||
          'ok' in json ||
          'index' in json)
      expect([body, text, coded]).toEqual([body, text, true])
      expect(text).not.toMatch(/node_modules|\n\s+at /)
    }
    expect(Object.keys(Object.prototype)).toEqual([])
    const faults = lines.filter(({ source }) => source === 'cloud').map(({ text }) => text)
    expect(faults).toEqual([])
  })

  it.each([
    ['no HTTP at all', 'hello\r\n\r\n'],
    ['a broken request line', 'POST\r\n\r\n'],
    ['a header without end', `GET / HTTP/1.1\r\nhost: x\r\n${'a'.repeat(20_000)}: b\r\n\r\n`],
    ['a strange length', 'POST /admin HTTP/1.1\r\nhost: x\r\ncontent-length: -5\r\n\r\n'],
    [
      'a strange chunk',
      'POST /admin HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n',
    ],
  ])('on the bare socket: %s', async (_what, text) => {
    const socket = connect(cloud.port, '127.0.0.1')
    socket.end(text)
    const answer = await new Promise<string>((resolve) => {
      let heard = ''
      socket.on('data', (chunk) => {
        heard += String(chunk)
      })
      socket.on('close', () => resolve(heard))
      socket.on('error', () => resolve(heard))
    })
    expect(answer).toMatch(/^HTTP\/1.1 4\d\d/)
    expect(
      (await fetch(`${cloud.url}/functions/echo`, { method: 'POST', body: '{}' })).status,
    ).toBe(200)
  })
})
