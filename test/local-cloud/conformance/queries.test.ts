import { describe, expect, it } from 'vitest'
import { openCloud } from '../cloud'

const { sdk } = await openCloud({
  'collections.json': JSON.stringify({
    collections: [
      { name: 'plain' },
      {
        name: 'indexed',
        indexes: ['n', 's', 'tags', 'o.x', 'd', 'mixed', 'items.k'].map((path) => ({
          name: `by ${path}`,
          keys: [[path, 1]],
        })),
      },
    ],
  }),
})
const db = sdk.database()
const _ = db.command
const $ = _.aggregate
const day = (n: number) => new Date(Date.UTC(2026, 0, n))

const DOCUMENTS = [
  {
    _id: 'a',
    n: 1,
    s: 'apple',
    tags: ['x', 'y'],
    o: { x: 1, y: 2 },
    d: day(1),
    mixed: null,
    flag: true,
  },
  { _id: 'b', n: 2, s: 'Banana', tags: ['y'], o: { x: 2 }, d: day(2), mixed: 5, flag: false },
  { _id: 'c', n: 3.5, s: 'cherry', tags: [], o: {}, d: day(3), mixed: 'five' },
  { _id: 'd', n: -4, s: '', tags: ['x', 'z', 'z'], o: null, d: day(4), mixed: [5, 'five'] },
  {
    _id: 'e',
    n: 0,
    s: '中文',
    items: [
      { k: 1, v: 5 },
      { k: 2, v: 9 },
    ],
    mixed: { v: 5 },
  },
  { _id: 'f', n: null, s: '中', items: [{ k: 3, v: 1 }], mixed: true, matrix: [[1, 2], [3]] },
  { _id: 'g', items: [{ v: 7 }, 3], deep: { er: { x: 1 } }, mixed: day(5) },
]

/** What is asked, the filter, and the documents it must find, in any order. */
const CASES: [string, unknown, string][] = [
  ['everything', {}, 'abcdefg'],
  ['a number', { n: 1 }, 'a'],
  ['a fraction', { n: 3.5 }, 'c'],
  ['zero', { n: 0 }, 'e'],
  ['a text', { s: 'apple' }, 'a'],
  ['an empty text', { s: '' }, 'd'],
  ['a Chinese text', { s: '中文' }, 'e'],
  ['a boolean', { flag: true }, 'a'],
  ['a date', { d: day(2) }, 'b'],
  ['null: null or missing', { n: null }, 'fg'],
  ['null on a field that one has as null', { mixed: null }, 'a'],
  ['an embedded document is flattened to its paths', { o: { x: 1 } }, 'a'],
  ['an embedded document as a whole', { o: _.eq({ x: 1, y: 2 }) }, 'a'],
  ['the order of fields counts', { o: _.eq({ y: 2, x: 1 }) }, ''],
  ['a dotted path', { 'o.x': 2 }, 'b'],
  ['a deep path', { 'deep.er.x': 1 }, 'g'],
  ['null on a dotted path', { 'o.x': null }, 'cdefg'],
  ['an element of an array', { tags: 'x' }, 'ad'],
  ['an array as a whole', { tags: _.eq(['x', 'y']) }, 'a'],
  ['an array given plainly', { tags: ['y'] }, 'b'],
  ['an empty array', { tags: [] }, 'c'],
  ['a position of an array', { 'tags.0': 'x' }, 'ad'],
  ['a field of documents in an array', { 'items.k': 2 }, 'e'],
  ['a field at a position', { 'items.0.v': 7 }, 'g'],
  ['null in documents of an array', { 'items.k': null }, 'abcdg'],
  ['a nested array', { matrix: [1, 2] }, 'f'],
  ['within a nested array nothing', { matrix: 3 }, ''],
  ['a type that differs', { mixed: '5' }, ''],
  ['a number in a mixed field', { mixed: 5 }, 'bd'],

  ['neq', { n: _.neq(1) }, 'bcdefg'],
  ['neq null', { n: _.neq(null) }, 'abcde'],
  ['neq on an array: no element is', { tags: _.neq('x') }, 'bcefg'],
  ['gt', { n: _.gt(1) }, 'bc'],
  ['gte', { n: _.gte(1) }, 'abc'],
  ['lt', { n: _.lt(1) }, 'de'],
  ['lte', { n: _.lte(1) }, 'ade'],
  ['gt of texts', { s: _.gt('b') }, 'cef'],
  ['gte of an empty text', { s: _.gte('') }, 'abcdef'],
  ['lt of dates', { d: _.lt(day(3)) }, 'ab'],
  ['lte of dates', { d: _.lte(day(3)) }, 'abc'],
  ['ranges stay within their type', { mixed: _.gt(0) }, 'bd'],
  ['ranges of booleans', { flag: _.gte(false) }, 'ab'],
  ['gte null is null', { n: _.gte(null) }, 'fg'],
  ['lte null is null', { n: _.lte(null) }, 'fg'],
  ['gt null is nothing', { n: _.gt(null) }, ''],
  ['a range by and', { n: _.gt(0).and(_.lt(3)) }, 'ab'],
  ['a range by _.and', { n: _.and(_.gte(0), _.lte(2)) }, 'abe'],
  ['an empty range', { n: _.gt(5).and(_.lt(3)) }, ''],
  [
    'a range over an array: different elements may meet the ends',
    { tags: _.gt('y').and(_.lt('y')) },
    'd',
  ],
  ['gt over an array', { tags: _.gt('y') }, 'd'],
  ['a range in documents of an array', { 'items.v': _.gt(6) }, 'eg'],

  ['in', { n: _.in([1, 2, 99]) }, 'ab'],
  ['in nothing', { n: _.in([]) }, ''],
  ['in with null', { n: _.in([null, 1]) }, 'afg'],
  ['in over an array', { tags: _.in(['z', 'y']) }, 'abd'],
  ['in with a regular expression', { s: _.in([/^a/, 'cherry']) }, 'ac'],
  ['in with dates', { d: _.in([day(1), day(4)]) }, 'ad'],
  ['in of mixed types', { mixed: _.in(['five', true]) }, 'cdf'],
  ['nin', { n: _.nin([1, 2]) }, 'cdefg'],
  ['nin with null', { n: _.nin([null]) }, 'abcde'],
  ['nin over an array', { tags: _.nin(['x']) }, 'bcefg'],

  ['exists', { flag: _.exists(true) }, 'ab'],
  ['exists: null is there', { n: _.exists(true) }, 'abcdef'],
  ['exists not', { n: _.exists(false) }, 'g'],
  ['exists on a path', { 'o.x': _.exists(true) }, 'ab'],
  ['exists not on a path', { 'o.x': _.exists(false) }, 'cdefg'],
  ['exists in documents of an array', { 'items.k': _.exists(true) }, 'ef'],
  ['mod', { n: _.mod(2, 0) }, 'bde'],
  ['mod of fractions cuts them', { n: _.mod(3, 0) }, 'ce'],
  ['mod of negatives', { n: _.mod(3, -1) }, 'd'],

  ['size', { tags: _.size(2) }, 'a'],
  ['size of nothing', { tags: _.size(0) }, 'c'],
  ['all', { tags: _.all(['x', 'y']) }, 'a'],
  ['all of one', { tags: _.all(['y']) }, 'ab'],
  ['all of none', { tags: _.all([]) }, ''],
  ['elemMatch of documents', { items: _.elemMatch({ k: 1, v: 5 }) }, 'e'],
  ['elemMatch wants one element for all', { items: _.elemMatch({ k: 1, v: 9 }) }, ''],
  ['elemMatch with operators', { items: _.elemMatch({ k: _.gt(1), v: _.lt(5) }) }, 'f'],
  ['elemMatch of values', { tags: _.elemMatch(_.in(['y', 'q'])) }, 'ab'],
  ['elemMatch neq', { tags: _.elemMatch(_.neq('x')) }, 'abd'],
  ['elemMatch exists matches documents only', { items: _.elemMatch({ k: _.exists(false) }) }, 'g'],
  ['elemMatch never matches a plain value', { mixed: _.elemMatch({ v: 5 }) }, ''],

  ['a regular expression', { s: /an/ }, 'b'],
  ['ignoring case', { s: /^b/i }, 'b'],
  ['by db.RegExp', { s: db.RegExp({ regexp: 'RR', options: 'i' }) }, 'c'],
  ['of Chinese', { s: /^中/ }, 'ef'],
  ['over an array', { tags: /z/ }, 'd'],
  ['not of a regular expression', { s: _.not(/a/) }, 'cdefg'],
  ['not', { n: _.not(_.gt(1)) }, 'adefg'],
  ['not in', { n: _.not(_.in([1])) }, 'bcdefg'],
  ['nor on a field', { n: _.nor(_.eq(1), _.gt(2)) }, 'bdefg'],
  ['or on a field', { n: _.or(_.eq(1), _.lt(0)) }, 'ad'],
  ['or chained', { n: _.gt(3).or(_.eq(0)) }, 'ce'],
  ['or of filters', _.or([{ n: 1 }, { s: 'cherry' }]), 'ac'],
  ['or with operators', _.or({ n: _.gt(3) }, { 'o.y': 2 }), 'ac'],
  ['and of filters', _.and([{ n: _.gt(0) }, { s: /e/ }]), 'ac'],
  ['and of ors', _.and([_.or([{ n: 1 }, { n: 2 }]), _.or([{ s: 'apple' }, { s: 'x' }])]), 'a'],
  ['nor of filters', _.nor([{ n: 1 }, { n: _.lt(1) }, { n: null }]), 'bc'],
  ['several fields', { n: _.gt(0), s: _.lt('b'), flag: true }, 'a'],
  ['or beside a field', _.and([{ flag: _.exists(true) }, _.or([{ n: 1 }, { n: 3.5 }])]), 'a'],

  ['expr', _.expr($.gt(['$n', 1])), 'bc'],
  ['expr of two fields', _.expr($.eq(['$o.x', '$n'])), 'abg'],
  ['expr with and', _.expr($.and([$.gte(['$n', 0]), $.lt(['$n', 2])])), 'ae'],
  ['jsonSchema required', _.jsonSchema({ required: ['flag'] }), 'ab'],
  [
    'jsonSchema of types',
    _.jsonSchema({ properties: { s: { bsonType: 'string', minLength: 2 } } }),
    'abceg',
  ],
  [
    'jsonSchema of numbers',
    _.jsonSchema({
      required: ['n'],
      properties: { n: { type: 'number', minimum: 1, exclusiveMinimum: true } },
    }),
    'bc',
  ],
  [
    'jsonSchema of arrays',
    _.jsonSchema({
      required: ['tags'],
      properties: { tags: { items: { enum: ['x', 'y'] }, uniqueItems: true } },
    }),
    'abc',
  ],
  ['jsonSchema nor', _.nor([_.jsonSchema({ required: ['s'] })]), 'g'],
  ['a field named like a built-in', { constructor: null, toString: null }, 'abcdefg'],
]

for (const name of ['plain', 'indexed']) {
  const collection = db.collection(name)
  for (const data of DOCUMENTS) await collection.add({ data })

  describe(`filters on ${name} documents`, () => {
    it.each(CASES)('%s', async (_what, filter, expected) => {
      const { data } = await collection.where(filter).get()
      const found = data.map(({ _id }) => _id).sort()
      expect(found.join('')).toBe(expected)
      expect((await collection.where(filter).count()).total).toBe(expected.length)
    })
  })
}

describe('order, pages and fields', () => {
  const plain = db.collection('plain')
  const indexed = db.collection('indexed')
  const ids = (rows: Record<string, unknown>[]) => rows.map(({ _id }) => _id).join('')

  it.each([
    ['numbers, null and missing first', 'n', 'asc', 'fgdeabc'],
    ['numbers downwards', 'n', 'desc', 'cbaedfg'],
    ['texts by their bytes', 's', 'asc', 'gdBacfe'.replace('B', 'b')],
    ['dates', 'd', 'desc', 'dcbaefg'],
    ['types: null, number, text, document, boolean, date', 'mixed', 'asc', 'abdcefg'],
  ] as const)('%s', async (_what, path, direction, expected) => {
    expect(ids((await plain.orderBy(path, direction).get()).data)).toBe(expected)
    const { data } = await indexed.orderBy(path, direction).get()
    const values = data.map((row) => JSON.stringify(row[path] ?? null))
    const wanted = (await plain.orderBy(path, direction).get()).data.map((row) =>
      JSON.stringify(row[path] ?? null),
    )
    expect(values).toEqual(wanted)
  })

  it('an array sorts by its least element upwards and its greatest downwards', async () => {
    expect(
      ids(
        (
          await plain
            .where({ tags: _.exists(true) })
            .orderBy('tags', 'asc')
            .get()
        ).data,
      ),
    ).toBe('cadb')
    expect(
      ids(
        (
          await plain
            .where({ tags: _.exists(true) })
            .orderBy('tags', 'desc')
            .get()
        ).data,
      ),
    ).toBe('dabc')
  })

  it('several orders, one after the other', async () => {
    const { data } = await plain.orderBy('flag', 'desc').orderBy('n', 'desc').limit(4).get()
    expect(ids(data)).toBe('abce')
  })

  it('without an order documents come as they were added', async () => {
    expect(ids((await plain.where({}).get()).data)).toBe('abcdefg')
  })

  it.each([
    [0, 2, 'fg'],
    [2, 2, 'de'],
    [6, 5, 'c'],
    [7, 5, ''],
  ])('skip %i limit %i', async (skip, limit, expected) => {
    expect(ids((await plain.orderBy('n', 'asc').skip(skip).limit(limit).get()).data)).toBe(expected)
    expect((await indexed.orderBy('n', 'asc').skip(skip).limit(limit).get()).data).toHaveLength(
      expected.length,
    )
  })

  it.each([
    ['some fields', { n: true }, { _id: 'a', n: 1 }],
    ['no _id', { n: true, _id: false }, { n: 1 }],
    ['only _id', { _id: true }, { _id: 'a' }],
    ['a path', { 'o.x': true }, { _id: 'a', o: { x: 1 } }],
    ['a field that is not there', { nowhere: true }, { _id: 'a' }],
    [
      'all but some',
      { o: false, tags: false, d: false, mixed: false, flag: false },
      { _id: 'a', n: 1, s: 'apple' },
    ],
    [
      'all but a path',
      { 'o.x': 0, tags: 0, d: 0, mixed: 0, flag: 0, n: 0 },
      { _id: 'a', s: 'apple', o: { y: 2 } },
    ],
    ['the first of an array', { tags: _.project.slice(1), _id: 1 }, { _id: 'a', tags: ['x'] }],
  ])('field(): %s', async (_what, projection, expected) => {
    expect((await plain.doc('a').field(projection).get()).data).toEqual(expected)
    const rows = await plain.where({ _id: 'a' }).field(projection).get()
    expect(rows.data).toEqual([expected])
  })

  it('field() goes through documents in arrays', async () => {
    const { data } = await plain.doc('e').field({ 'items.v': true }).get()
    expect(data).toEqual({ _id: 'e', items: [{ v: 5 }, { v: 9 }] })
  })

  it('field() with elemMatch keeps the first match', async () => {
    const { data } = await plain
      .doc('e')
      .field({ items: _.project.elemMatch({ v: 9 }) })
      .get()
    expect(data).toEqual({ _id: 'e', items: [{ k: 2, v: 9 }] })
  })
})
