import { describe, expect, it } from 'vitest'
import { openCloud, refusalOf } from '../cloud'

const { sdk, cloud } = await openCloud({
  'collections.json': JSON.stringify({
    collections: [
      {
        name: 'things',
        indexes: [
          { name: 'byN', keys: [['n', 1]] },
          { name: 'byTag', keys: [['tags', 1]] },
        ],
      },
    ],
  }),
})
const db = sdk.database()
const _ = db.command
const things = db.collection('things')
let last = 0

/** A document on its own, changed by one update: how it is afterwards. */
async function updated(before: object, data: object): Promise<unknown> {
  const _id = `t${++last}`
  await things.add({ data: { _id, ...before } })
  const { stats } = await things.doc(_id).update({ data })
  const { _id: _, ...after } = (await things.doc(_id).get()).data
  return { ...after, '#': stats.updated }
}

/** What is done, the document, the update, the document afterwards; `#` is the number of updated documents. */
const CASES: [string, object, object, object][] = [
  ['a plain value sets', { n: 1 }, { n: 2 }, { n: 2, '#': 1 }],
  [
    'an embedded document sets its paths',
    { o: { x: 1, y: 2 } },
    { o: { x: 5 } },
    { o: { x: 5, y: 2 }, '#': 1 },
  ],
  [
    'set replaces as a whole',
    { o: { x: 1, y: 2 } },
    { o: _.set({ x: 5 }) },
    { o: { x: 5 }, '#': 1 },
  ],
  ['a path makes documents on its way', {}, { 'a.b.c': 1 }, { a: { b: { c: 1 } }, '#': 1 }],
  ['a position of an array', { list: [1, 2] }, { 'list.1': 9 }, { list: [1, 9], '#': 1 }],
  [
    'a position behind the end fills with null',
    { list: [1] },
    { 'list.3': 4 },
    { list: [1, null, null, 4], '#': 1 },
  ],
  [
    'a field within a position',
    { list: [{ a: 1 }] },
    { 'list.0.b': 2 },
    { list: [{ a: 1, b: 2 }], '#': 1 },
  ],
  ['null', { n: 1 }, { n: null }, { n: null, '#': 1 }],
  ['an array', { n: 1 }, { n: [1, { a: 2 }] }, { n: [1, { a: 2 }], '#': 1 }],
  ['what changes nothing counts nothing', { n: 1 }, { n: 1 }, { n: 1, '#': 0 }],
  ['remove', { n: 1, s: 'x' }, { s: _.remove() }, { n: 1, '#': 1 }],
  ['remove what is not there', { n: 1 }, { s: _.remove() }, { n: 1, '#': 0 }],
  [
    'remove within a document',
    { o: { x: 1, y: 2 } },
    { 'o.x': _.remove() },
    { o: { y: 2 }, '#': 1 },
  ],
  [
    'remove a position leaves null',
    { list: [1, 2] },
    { 'list.0': _.remove() },
    { list: [null, 2], '#': 1 },
  ],
  ['inc', { n: 1 }, { n: _.inc(2) }, { n: 3, '#': 1 }],
  ['inc by a negative', { n: 1 }, { n: _.inc(-2) }, { n: -1, '#': 1 }],
  ['inc of nothing', {}, { n: _.inc(2) }, { n: 2, '#': 1 }],
  ['inc of fractions', { n: 0.5 }, { n: _.inc(0.25) }, { n: 0.75, '#': 1 }],
  [
    'inc on a path',
    { o: { x: 1 } },
    { 'o.x': _.inc(1), 'o.y': _.inc(1) },
    { o: { x: 2, y: 1 }, '#': 1 },
  ],
  ['inc by zero', { n: 1 }, { n: _.inc(0) }, { n: 1, '#': 0 }],
  ['mul', { n: 3 }, { n: _.mul(2) }, { n: 6, '#': 1 }],
  ['mul of nothing is zero', {}, { n: _.mul(2) }, { n: 0, '#': 1 }],
  ['min that is lower', { n: 3 }, { n: _.min(2) }, { n: 2, '#': 1 }],
  ['min that is higher', { n: 3 }, { n: _.min(4) }, { n: 3, '#': 0 }],
  ['min of nothing', {}, { n: _.min(4) }, { n: 4, '#': 1 }],
  ['max that is higher', { n: 3 }, { n: _.max(4) }, { n: 4, '#': 1 }],
  ['max across types', { n: 3 }, { n: _.max('text') }, { n: 'text', '#': 1 }],
  ['max of dates', { d: new Date(1) }, { d: _.max(new Date(2)) }, { d: new Date(2), '#': 1 }],
  ['rename', { a: 1 }, { a: _.rename('b') }, { b: 1, '#': 1 }],
  ['rename into a document', { a: 1 }, { a: _.rename('o.b') }, { o: { b: 1 }, '#': 1 }],
  ['rename what is not there', { x: 1 }, { a: _.rename('b') }, { x: 1, '#': 0 }],
  ['bit and', { n: 13 }, { n: _.bit({ and: 10 }) }, { n: 8, '#': 1 }],
  ['bit or', { n: 3 }, { n: _.bit({ or: 5 }) }, { n: 7, '#': 1 }],
  ['bit xor', { n: 1 }, { n: _.bit({ xor: 5 }) }, { n: 4, '#': 1 }],
  ['push one', { list: [1] }, { list: _.push(2) }, { list: [1, 2], '#': 1 }],
  ['push several', { list: [1] }, { list: _.push(2, 3) }, { list: [1, 2, 3], '#': 1 }],
  ['push a list', { list: [1] }, { list: _.push([2, 3]) }, { list: [1, 2, 3], '#': 1 }],
  ['push to nothing', {}, { list: _.push([1]) }, { list: [1], '#': 1 }],
  [
    'push documents',
    { list: [] },
    { list: _.push([{ a: { b: 1 } }]) },
    { list: [{ a: { b: 1 } }], '#': 1 },
  ],
  [
    'push at a position',
    { list: [1, 4] },
    { list: _.push({ each: [2, 3], position: 1 }) },
    { list: [1, 2, 3, 4], '#': 1 },
  ],
  [
    'push and keep the last',
    { list: [1, 2] },
    { list: _.push({ each: [3], slice: -2 }) },
    { list: [2, 3], '#': 1 },
  ],
  [
    'push and keep the first',
    { list: [1, 2] },
    { list: _.push({ each: [3], slice: 2 }) },
    { list: [1, 2], '#': 0 },
  ],
  [
    'push and sort values',
    { list: [3, 1] },
    { list: _.push({ each: [2], sort: 1 }) },
    { list: [1, 2, 3], '#': 1 },
  ],
  [
    'push and sort downwards',
    { list: [3, 1] },
    { list: _.push({ each: [2], sort: -1 }) },
    { list: [3, 2, 1], '#': 1 },
  ],
  [
    'push and sort documents',
    { list: [{ a: 2 }] },
    { list: _.push({ each: [{ a: 1 }], sort: { a: 1 } }) },
    { list: [{ a: 1 }, { a: 2 }], '#': 1 },
  ],
  [
    'push, sort and cut',
    { list: [5] },
    { list: _.push({ each: [9, 1], sort: -1, slice: 2 }) },
    { list: [9, 5], '#': 1 },
  ],
  ['unshift', { list: [3] }, { list: _.unshift([1, 2]) }, { list: [1, 2, 3], '#': 1 }],
  ['pop', { list: [1, 2] }, { list: _.pop() }, { list: [1], '#': 1 }],
  ['shift', { list: [1, 2] }, { list: _.shift() }, { list: [2], '#': 1 }],
  ['pop of an empty list', { list: [] }, { list: _.pop() }, { list: [], '#': 0 }],
  ['pull a value', { list: [1, 2, 1] }, { list: _.pull(1) }, { list: [2], '#': 1 }],
  ['pull by a condition', { list: [1, 5, 9] }, { list: _.pull(_.gte(5)) }, { list: [1], '#': 1 }],
  [
    'pull several values',
    { list: ['a', 'b', 'c'] },
    { list: _.pull(_.in(['a', 'c'])) },
    { list: ['b'], '#': 1 },
  ],
  [
    'pull documents by a field',
    { list: [{ a: 1, b: 1 }, { a: 2 }] },
    { list: _.pull({ a: 1 }) },
    { list: [{ a: 2 }], '#': 1 },
  ],
  [
    'pull documents by a condition',
    { list: [{ a: 1 }, { a: 5 }] },
    { list: _.pull({ a: _.gt(3) }) },
    { list: [{ a: 1 }], '#': 1 },
  ],
  ['pull from nothing', { n: 1 }, { list: _.pull(1) }, { n: 1, '#': 0 }],
  ['pullAll', { list: [1, 2, 3, 2] }, { list: _.pullAll([2, 3]) }, { list: [1], '#': 1 }],
  ['addToSet what is new', { list: [1] }, { list: _.addToSet(2) }, { list: [1, 2], '#': 1 }],
  ['addToSet what is there', { list: [1] }, { list: _.addToSet(1) }, { list: [1], '#': 0 }],
  [
    'addToSet a document',
    { list: [{ a: 1 }] },
    { list: _.addToSet({ a: 1 }) },
    { list: [{ a: 1 }], '#': 0 },
  ],
  [
    'addToSet each',
    { list: [1] },
    { list: _.addToSet({ $each: [1, 2, 2] }) },
    { list: [1, 2], '#': 1 },
  ],
  [
    'several operators at once',
    { n: 1, list: [1], s: 'x' },
    { n: _.inc(1), list: _.push(2), s: _.remove(), t: 5 },
    { n: 2, list: [1, 2], t: 5, '#': 1 },
  ],
  [
    'two operators in one document',
    { o: { a: 1, b: [] } },
    { o: { a: _.inc(1), b: _.push('x') } },
    { o: { a: 2, b: ['x'] }, '#': 1 },
  ],
]

describe('update operators', () => {
  it.each(CASES)('%s', async (_what, before, data, after) => {
    expect(await updated(before, data)).toEqual(after)
  })

  it.each([
    ['inc of a text', { n: 'x' }, { n: _.inc(1) }],
    ['inc of null', { n: null }, { n: _.inc(1) }],
    ['inc by a text', { n: 1 }, { n: _.inc('1') }],
    ['mul of a text', { n: 'x' }, { n: _.mul(2) }],
    ['push to a text', { list: 'x' }, { list: _.push(1) }],
    ['pop of a text', { list: 'x' }, { list: _.pop() }],
    ['pull from a text', { list: 'x' }, { list: _.pull(1) }],
    ['addToSet to a text', { list: 'x' }, { list: _.addToSet(1) }],
    ['a path through a text', { a: 'x' }, { 'a.b': 1 }],
    ['a path through null', { a: null }, { 'a.b': 1 }],
    ['a name in an array', { a: [1] }, { 'a.b': 1 }],
    ['bit of a fraction', { n: 1.5 }, { n: _.bit({ or: 1 }) }],
  ])('refuses %s and changes nothing', async (_what, before, data) => {
    const refusal = await refusalOf(updated(before, data))
    expect(refusal).toMatchObject({ errCode: -502001 })
    const { _id: _, ...after } = (await things.doc(`t${last}`).get()).data
    expect(after).toEqual(before)
  })

  it('refuses two changes of the same path', async () => {
    const refusal = await refusalOf(updated({ o: {} }, { o: _.set({ a: 1 }), 'o.a': 2 }))
    expect(refusal.errMsg).toContain("would create a conflict at 'o'")
  })

  it('refuses a new _id', async () => {
    expect(await refusalOf(updated({ n: 1 }, { _id: 'other' }))).toMatchObject({
      errMsg: expect.stringContaining('_id'),
    })
  })

  it('sets the cloud’s time, with an offset', async () => {
    cloud.setClock(new Date('2031-01-01T00:00:00Z'))
    const after = await updated(
      { list: [] },
      { at: db.serverDate({ offset: 60_000 }), list: _.push([db.serverDate()]) },
    )
    cloud.setClock(null)
    expect(JSON.stringify(after)).toMatch(/"list":\["2031-01-01T00:00:0.*"at":"2031-01-01T00:01:0/)
  })

  it('names like __proto__ are fields like any other, and pollute nothing', async () => {
    const data = JSON.parse(
      '{"_id":"proto","__proto__":{"bad":1},"constructor":{"prototype":{"bad":1}}}',
    )
    await things.add({ data })
    await things.doc('proto').update({ data: { 'constructor.prototype.worse': 1 } })
    await things
      .where({ _id: 'proto' })
      .update({ data: { '__proto__.worst': 1 } })
      .catch(() => {})
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(
      ({} as Record<string, unknown>).bad ?? ({} as Record<string, unknown>).worst,
    ).toBeUndefined()
  })
})

describe('updates of several documents', () => {
  const group = (name: string) => things.where({ group: name })
  const fill = async (name: string) => {
    for (const n of [1, 2, 3]) await things.add({ data: { group: name, n, tags: ['a', 'b'] } })
  }

  it('change all that match', async () => {
    await fill('all')
    expect((await group('all').update({ data: { n: _.inc(10) } })).stats.updated).toBe(3)
    expect((await things.where({ group: 'all', n: _.gt(10) }).count()).total).toBe(3)
  })

  it('change one when told so', async () => {
    await fill('one')
    expect((await group('one').update({ data: { seen: true }, multi: false })).stats.updated).toBe(
      1,
    )
  })

  it('count only what changed', async () => {
    await fill('some')
    expect((await group('some').update({ data: { n: _.max(2) } })).stats.updated).toBe(1)
  })

  it('reach the matched element of an array', async () => {
    await fill('place')
    await things.where({ group: 'place', tags: 'b' }).update({ data: { 'tags.$': 'c' } })
    expect((await things.where({ group: 'place', tags: 'c' }).count()).total).toBe(3)
    expect((await things.where({ group: 'place', tags: 'b' }).count()).total).toBe(0)
  })

  it('reach every element of an array', async () => {
    await things.add({ data: { _id: 'each', list: [{ n: 1 }, { n: 2 }] } })
    await things.doc('each').update({ data: { 'list.$[].n': _.inc(1) } })
    expect((await things.doc('each').get()).data.list).toEqual([{ n: 2 }, { n: 3 }])
  })

  it('remove all that match, or one', async () => {
    await fill('gone')
    expect((await group('gone').remove({ multi: false })).stats.removed).toBe(1)
    expect((await group('gone').remove()).stats.removed).toBe(2)
    expect((await group('gone').remove()).stats.removed).toBe(0)
  })

  it('keep the indexes true', async () => {
    await things.add({ data: { _id: 'moved', n: 500, tags: ['old'] } })
    await things.doc('moved').update({ data: { n: 600, tags: ['new', 'newer'] } })
    expect((await things.where({ n: 500 }).count()).total).toBe(0)
    expect((await things.where({ n: 600 }).count()).total).toBe(1)
    expect((await things.where({ tags: 'old' }).count()).total).toBe(0)
    expect((await things.where({ tags: 'newer' }).count()).total).toBe(1)
    await things.doc('moved').remove()
    expect((await things.where({ tags: 'newer' }).count()).total).toBe(0)
  })
})

describe('set', () => {
  it('creates what is not there', async () => {
    const { stats } = await things.doc('set').set({ data: { a: 1 } })
    expect(stats).toEqual({ updated: 0, created: 1 })
  })

  it('replaces what is there', async () => {
    expect((await things.doc('set').set({ data: { b: 2 } })).stats).toEqual({
      updated: 1,
      created: 0,
    })
    expect((await things.doc('set').get()).data).toEqual({ _id: 'set', b: 2 })
  })

  it('counts a replacement that changes nothing', async () => {
    expect((await things.doc('set').set({ data: { b: 2 } })).stats).toEqual({
      updated: 1,
      created: 0,
    })
  })

  it('takes numbers as ids', async () => {
    await things.doc(77).set({ data: { a: 1 } })
    expect((await things.doc(77).get()).data).toEqual({ _id: 77, a: 1 })
    expect((await things.where({ _id: '77' }).count()).total).toBe(0)
  })

  it('refuses update operators', async () => {
    expect(await refusalOf(things.doc('set').set({ data: { n: _.inc(1) } }))).toMatchObject({
      errCode: -502001,
    })
  })
})

describe('add', () => {
  it('adds many at once', async () => {
    const { _ids } = await things.add({ data: [{ _id: 'm1' }, { _id: 'm2' }] })
    expect(_ids).toEqual(['m1', 'm2'])
  })

  it.each([
    ['texts', 'text'],
    ['whole numbers', 42],
    ['large numbers', 2 ** 45],
    ['fractions', -0.125],
    ['booleans', false],
    ['null', null],
    ['dates', new Date(1_234_567_890_123)],
    ['dates before 1970', new Date(-5)],
    ['nested documents', { a: { b: [{ c: 1 }] } }],
    ['empty documents and lists', { a: {}, b: [] }],
    ['emoji', '🚩 flag'],
    ['names with dots', { 'a.b': 1 }],
  ])('keeps %s', async (_what, value) => {
    const { _id } = await things.add({ data: { value } })
    expect((await things.doc(_id).get()).data.value).toEqual(value)
  })

  it('keeps not-a-number and infinities', async () => {
    const { _id } = await things.add({ data: { a: Number.NaN, b: Number.POSITIVE_INFINITY } })
    expect((await things.doc(_id).get()).data).toMatchObject({
      a: Number.NaN,
      b: Number.POSITIVE_INFINITY,
    })
    expect((await things.where({ _id, a: _.lt(5) }).count()).total).toBe(0)
  })

  it('leaves undefined out', async () => {
    const { _id } = await things.add({ data: { a: undefined, b: 1 } })
    expect((await things.doc(_id).get()).data).toEqual({ _id, b: 1 })
  })

  it('refuses names that begin with $', async () => {
    expect(await refusalOf(things.add({ data: { $bad: 1 } }))).toMatchObject({ errCode: -502001 })
  })

  it('stops at the first duplicate of many, keeping those before', async () => {
    const refusal = await refusalOf(
      things.add({ data: [{ _id: 'x1' }, { _id: 'm1' }, { _id: 'x2' }] }),
    )
    expect(refusal.errMsg).toContain('E11000')
    expect((await things.where({ _id: _.in(['x1', 'x2']) }).count()).total).toBe(1)
  })
})
