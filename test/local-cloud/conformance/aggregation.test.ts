import { describe, expect, it } from 'vitest'
import { openCloud, refusalOf } from '../cloud'
import type { Row } from '../sdk'

const { sdk } = await openCloud({
  'collections.json': JSON.stringify({
    collections: [{ name: 'one' }, { name: 'sales' }, { name: 'people' }, { name: 'many' }],
  }),
})
const db = sdk.database()
const _ = db.command
const $ = _.aggregate
const at = (text: string) => new Date(text)

await db.collection('one').add({
  data: {
    _id: 1,
    a: 7,
    b: 2,
    f: -2.5,
    t: 'Hello 世界',
    e: '',
    list: [3, 1, 2],
    other: [2, 3, 4],
    words: ['x', 'y'],
    docs: [
      { k: 'p', v: 1 },
      { k: 'q', v: 2 },
    ],
    o: { x: 1, y: 'z' },
    d: at('2026-03-01T20:30:45.678Z'),
    n: null,
    yes: true,
  },
})

/** The branch of a condition: its field may not be written plainly, it would make a promise of the object. */
const answer = (value: string) => Object.fromEntries([['then', value]])

/** What is computed, the expression, and its value. */
const EXPRESSIONS: [string, unknown, unknown][] = [
  ['abs', $.abs('$f'), 2.5],
  ['add', $.add(['$a', '$b', 1]), 10],
  ['add to a date', $.add(['$d', 1000]), at('2026-03-01T20:30:46.678Z')],
  ['add of null is null', $.add(['$a', '$n']), null],
  ['ceil', $.ceil('$f'), -2],
  ['floor', $.floor('$f'), -3],
  ['trunc', $.trunc('$f'), -2],
  ['divide', $.divide(['$a', '$b']), 3.5],
  ['exp', $.exp(0), 1],
  ['ln', $.ln(1), 0],
  ['log', $.log([8, 2]), 3],
  ['log10', $.log10(1000), 3],
  ['mod', $.mod(['$a', '$b']), 1],
  ['multiply', $.multiply(['$a', '$b']), 14],
  ['pow', $.pow(['$b', 3]), 8],
  ['sqrt', $.sqrt(9), 3],
  ['subtract', $.subtract(['$a', '$b']), 5],
  ['subtract dates gives milliseconds', $.subtract(['$d', at('2026-03-01T20:30:45.000Z')]), 678],

  ['arrayElemAt', $.arrayElemAt(['$list', 0]), 3],
  ['arrayElemAt from the end', $.arrayElemAt(['$list', -1]), 2],
  ['arrayToObject', $.arrayToObject('$docs'), { p: 1, q: 2 }],
  ['concatArrays', $.concatArrays(['$words', ['z']]), ['x', 'y', 'z']],
  ['filter', $.filter({ input: '$list', as: 'n', cond: $.gt(['$$n', 1]) }), [3, 2]],
  ['in', $.in([2, '$list']), true],
  ['in: not', $.in([9, '$list']), false],
  ['indexOfArray', $.indexOfArray(['$list', 2]), 2],
  ['indexOfArray: nowhere', $.indexOfArray(['$list', 9]), -1],
  ['isArray', $.isArray('$list'), true],
  ['map', $.map({ input: '$list', as: 'n', in: $.multiply(['$$n', 2]) }), [6, 2, 4]],
  [
    'objectToArray',
    $.objectToArray('$o'),
    [
      { k: 'x', v: 1 },
      { k: 'y', v: 'z' },
    ],
  ],
  ['range', $.range([0, 6, 2]), [0, 2, 4]],
  ['reduce', $.reduce({ input: '$list', initialValue: 10, in: $.add(['$$value', '$$this']) }), 16],
  ['reverseArray', $.reverseArray('$list'), [2, 1, 3]],
  ['size', $.size('$list'), 3],
  ['slice', $.slice(['$list', 2]), [3, 1]],
  ['slice from a place', $.slice(['$list', 1, 1]), [1]],
  [
    'zip',
    $.zip({ inputs: ['$list', '$words'] }),
    [
      [3, 'x'],
      [1, 'y'],
    ],
  ],
  ['max of a list', $.max('$list'), 3],
  ['min of a list', $.min('$list'), 1],
  ['sum of a list', $.sum('$list'), 6],
  ['avg of a list', $.avg('$list'), 2],

  ['and', $.and(['$yes', $.gt(['$a', 1])]), true],
  ['or', $.or([false, $.gt(['$a', 100])]), false],
  ['not', $.not(['$yes']), false],
  ['cmp', $.cmp(['$a', '$b']), 1],
  ['cmp of types: number before text', $.cmp(['$a', '$t']), -1],
  ['eq', $.eq(['$b', 2]), true],
  ['eq of arrays minds their order', $.eq(['$list', [1, 2, 3]]), false],
  ['neq', $.neq(['$b', 2]), false],
  ['gt', $.gt(['$a', 7]), false],
  ['gte', $.gte(['$a', 7]), true],
  ['lt', $.lt(['$n', 7]), true],
  ['lte', $.lte(['$a', 6]), false],
  ['cond', $.cond({ if: $.gt(['$a', 5]), else: 'less', ...answer('more') }), 'more'],
  ['cond as a list', $.cond([$.gt(['$a', 50]), 'more', 'less']), 'less'],
  ['ifNull', $.ifNull(['$n', 'none']), 'none'],
  [
    'switch',
    $.switch({
      branches: [
        { case: $.eq(['$b', 1]), ...answer('one') },
        { case: $.eq(['$b', 2]), ...answer('two') },
      ],
      default: 'many',
    }),
    'two',
  ],
  ['literal', $.literal('$a'), '$a'],
  ['let', $.let({ vars: { s: $.add(['$a', '$b']) }, in: $.multiply(['$$s', 2]) }), 18],
  ['mergeObjects', $.mergeObjects(['$o', { x: 5 }]), { x: 5, y: 'z' }],

  ['setUnion', $.setUnion(['$list', '$other']), [3, 1, 2, 4]],
  ['setIntersection', $.setIntersection(['$list', '$other']), [3, 2]],
  ['setDifference', $.setDifference(['$list', '$other']), [1]],
  ['setEquals', $.setEquals(['$list', [1, 2, 3, 3]]), true],
  ['setIsSubset', $.setIsSubset([[1], '$list']), true],
  ['allElementsTrue', $.allElementsTrue([[true, 1]]), true],
  ['anyElementTrue', $.anyElementTrue([[false, 0]]), false],

  ['concat', $.concat(['$o.y', '-', '$o.y']), 'z-z'],
  ['concat with null is null', $.concat(['$o.y', '$n']), null],
  ['indexOfBytes', $.indexOfBytes(['$t', '界']), 9],
  ['indexOfCP', $.indexOfCP(['$t', '界']), 7],
  ['indexOfCP: nowhere', $.indexOfCP(['$t', '?']), -1],
  ['indexOfCP of null', $.indexOfCP(['$n', 'x']), null],
  ['indexOfCP from a place', $.indexOfCP(['$t', 'l', 3]), 3],
  ['split', $.split(['$t', ' ']), ['Hello', '世界']],
  ['strLenBytes', $.strLenBytes('$t'), 12],
  ['strLenCP', $.strLenCP('$t'), 8],
  ['strcasecmp', $.strcasecmp(['$o.y', 'Z']), 0],
  ['substr', $.substr(['$t', 0, 5]), 'Hello'],
  ['substr with -1: the rest', $.substr(['$t', 6, -1]), '世界'],
  ['substrBytes', $.substrBytes(['$t', 6, 3]), '世'],
  ['substrCP', $.substrCP(['$t', 6, 2]), '世界'],
  ['toLower', $.toLower('$t'), 'hello 世界'],
  ['toUpper', $.toUpper('$t'), 'HELLO 世界'],

  ['year', $.year('$d'), 2026],
  ['month', $.month('$d'), 3],
  ['dayOfMonth', $.dayOfMonth('$d'), 1],
  ['dayOfMonth in Beijing', $.dayOfMonth({ date: '$d', timezone: 'Asia/Shanghai' }), 2],
  ['hour with an offset', $.hour({ date: '$d', timezone: '+08:00' }), 4],
  ['hour', $.hour('$d'), 20],
  ['minute', $.minute('$d'), 30],
  ['second', $.second('$d'), 45],
  ['millisecond', $.millisecond('$d'), 678],
  ['dayOfWeek: Sunday is 1', $.dayOfWeek('$d'), 1],
  ['dayOfYear', $.dayOfYear('$d'), 60],
  ['isoDayOfWeek: Sunday is 7', $.isoDayOfWeek('$d'), 7],
  ['week', $.week('$d'), 9],
  ['week before the first Sunday', $.week(at('2026-01-03T00:00:00Z')), 0],
  ['week of the first Sunday', $.week(at('2026-01-04T00:00:00Z')), 1],
  ['isoWeek', $.isoWeek('$d'), 9],
  ['isoWeek of a year that began late', $.isoWeek(at('2027-01-01T00:00:00Z')), 53],
  ['isoWeekYear', $.isoWeekYear(at('2027-01-01T00:00:00Z')), 2026],
  ['year of null', $.year('$n'), null],
  ['dateToString', $.dateToString({ date: '$d', format: '%Y-%m-%d %H:%M' }), '2026-03-01 20:30'],
  [
    'dateToString in Beijing',
    $.dateToString({ date: '$d', format: '%Y-%m-%d', timezone: 'Asia/Shanghai' }),
    '2026-03-02',
  ],
  ['dateToString of weeks', $.dateToString({ date: '$d', format: '%G-%V-%u' }), '2026-09-7'],
  ['dateToString of null', $.dateToString({ date: '$n', format: '%Y', onNull: 'never' }), 'never'],
  [
    'dateFromString',
    $.dateFromString({ dateString: '2026-01-02T03:04:05Z' }),
    at('2026-01-02T03:04:05Z'),
  ],
  [
    'dateFromParts',
    $.dateFromParts({ year: 2017, month: 2, day: 8, hour: 12, timezone: 'America/New_York' }),
    at('2017-02-08T17:00:00Z'),
  ],
]

describe('expressions', () => {
  it.each(EXPRESSIONS)('%s', async (_what, expression, expected) => {
    const { list } = await db
      .collection('one')
      .aggregate()
      .project({ _id: 0, value: expression })
      .end()
    expect(list).toEqual([{ value: expected }])
  })

  it('an unknown operator is refused', async () => {
    const refusal = await refusalOf(
      db
        .collection('one')
        .aggregate()
        .project({ x: { $nothing: 1 } })
        .end(),
    )
    expect(refusal.errMsg).toContain('collection.aggregate:fail')
  })
})

const SALES = [
  { _id: 1, who: 'li', area: 'north', sum: 10, tags: ['a', 'b'], when: at('2026-01-01') },
  { _id: 2, who: 'wang', area: 'south', sum: 20, tags: ['b'], when: at('2026-01-02') },
  { _id: 3, who: 'li', area: 'south', sum: 30, tags: [], when: at('2026-02-01') },
  { _id: 4, who: 'zhao', area: 'north', sum: 40, when: at('2026-02-02') },
]
for (const data of SALES) await db.collection('sales').add({ data })
await db.collection('people').add({
  data: [
    { _id: 'p1', name: 'li', age: 30 },
    { _id: 'p2', name: 'wang', age: 40 },
  ],
})
const sales = () => db.collection('sales').aggregate()
const rows = async (pipeline: { end(): Promise<{ list: Row[] }> }) => (await pipeline.end()).list

describe('stages', () => {
  it('match', async () => {
    expect(
      await rows(
        sales()
          .match({ sum: _.gt(10), area: 'south' })
          .project({ _id: 1 }),
      ),
    ).toEqual([{ _id: 2 }, { _id: 3 }])
  })

  it('match after another stage', async () => {
    expect(
      await rows(
        sales()
          .addFields({ twice: $.multiply(['$sum', 2]) })
          .match({ twice: 80 })
          .project({ twice: 1 }),
      ),
    ).toEqual([{ _id: 4, twice: 80 }])
  })

  it.each([
    ['sum', $.sum('$sum'), { li: 40, wang: 20, zhao: 40 }],
    ['sum of ones counts', $.sum(1), { li: 2, wang: 1, zhao: 1 }],
    ['avg', $.avg('$sum'), { li: 20, wang: 20, zhao: 40 }],
    ['max', $.max('$sum'), { li: 30, wang: 20, zhao: 40 }],
    ['min', $.min('$sum'), { li: 10, wang: 20, zhao: 40 }],
    ['first', $.first('$area'), { li: 'north', wang: 'south', zhao: 'north' }],
    ['last', $.last('$area'), { li: 'south', wang: 'south', zhao: 'north' }],
    ['push', $.push('$sum'), { li: [10, 30], wang: [20], zhao: [40] }],
    ['addToSet', $.addToSet('$area'), { li: ['north', 'south'], wang: ['south'], zhao: ['north'] }],
    ['stdDevPop', $.stdDevPop('$sum'), { li: 10, wang: 0, zhao: 0 }],
  ])('group by a field: %s', async (_what, accumulator, expected) => {
    const list = await rows(sales().group({ _id: '$who', value: accumulator }).sort({ _id: 1 }))
    expect(Object.fromEntries(list.map(({ _id, value }) => [_id, value]))).toEqual(expected)
  })

  it('group of everything', async () => {
    expect(await rows(sales().group({ _id: null, total: $.sum('$sum') }))).toEqual([
      { _id: null, total: 100 },
    ])
  })

  it('group by several fields', async () => {
    const list = await rows(
      sales()
        .group({ _id: { area: '$area', month: $.month('$when') }, n: $.sum(1) })
        .sort({ '_id.area': 1, '_id.month': 1 }),
    )
    expect(list).toEqual([
      { _id: { area: 'north', month: 1 }, n: 1 },
      { _id: { area: 'north', month: 2 }, n: 1 },
      { _id: { area: 'south', month: 1 }, n: 1 },
      { _id: { area: 'south', month: 2 }, n: 1 },
    ])
  })

  it('sort, skip, limit', async () => {
    expect(
      await rows(sales().sort({ area: 1, sum: -1 }).skip(1).limit(2).project({ _id: 1 })),
    ).toEqual([{ _id: 1 }, { _id: 3 }])
  })

  it('count', async () => {
    expect(await rows(sales().match({ who: 'li' }).count('n'))).toEqual([{ n: 2 }])
  })

  it('unwind', async () => {
    expect(await rows(sales().unwind('$tags').project({ tags: 1 }))).toEqual([
      { _id: 1, tags: 'a' },
      { _id: 1, tags: 'b' },
      { _id: 2, tags: 'b' },
    ])
  })

  it('unwind that keeps empty ones and numbers them', async () => {
    const list = await rows(
      sales()
        .unwind({ path: '$tags', includeArrayIndex: 'at', preserveNullAndEmptyArrays: true })
        .project({ tags: 1, at: 1 }),
    )
    expect(list).toEqual([
      { _id: 1, tags: 'a', at: 0 },
      { _id: 1, tags: 'b', at: 1 },
      { _id: 2, tags: 'b', at: 0 },
      { _id: 3, at: null },
      { _id: 4, at: null },
    ])
  })

  it('lookup by equality', async () => {
    const list = await rows(
      sales()
        .lookup({ from: 'people', localField: 'who', foreignField: 'name', as: 'person' })
        .project({ 'person.age': 1 }),
    )
    expect(list.map(({ person }) => person)).toEqual([
      [{ age: 30 }],
      [{ age: 40 }],
      [{ age: 30 }],
      [],
    ])
  })

  it('lookup by pipeline, with variables', async () => {
    const pipeline = [
      { $match: { $expr: { $and: [{ $eq: ['$name', '$$who'] }, { $gt: ['$age', 35] }] } } },
      { $project: { _id: 0, age: 1 } },
    ]
    const list = await rows(
      sales()
        .lookup({ from: 'people', let: { who: '$who' }, pipeline, as: 'older' })
        .project({ older: 1 }),
    )
    expect(list.map(({ older }) => older)).toEqual([[], [{ age: 40 }], [], []])
  })

  it('lookup in a collection that does not exist', async () => {
    expect(
      await refusalOf(
        sales().lookup({ from: 'nowhere', localField: 'a', foreignField: 'b', as: 'c' }).end(),
      ),
    ).toMatchObject({
      errMsg: expect.stringContaining('Db or Table not exist'),
    })
  })

  it('bucket', async () => {
    const list = await rows(
      sales().bucket({
        groupBy: '$sum',
        boundaries: [0, 20, 40],
        default: 'more',
        output: { n: $.sum(1) },
      }),
    )
    expect(list).toEqual([
      { _id: 0, n: 1 },
      { _id: 20, n: 2 },
      { _id: 'more', n: 1 },
    ])
  })

  it('bucketAuto', async () => {
    expect(await rows(sales().bucketAuto({ groupBy: '$sum', buckets: 2 }))).toEqual([
      { _id: { min: 10, max: 30 }, count: 2 },
      { _id: { min: 30, max: 40 }, count: 2 },
    ])
  })

  it('sortByCount', async () => {
    expect((await rows(sales().sortByCount('$who')))[0]).toEqual({ _id: 'li', count: 2 })
  })

  it('replaceRoot', async () => {
    expect(
      await rows(
        sales()
          .match({ _id: 1 })
          .replaceRoot({ newRoot: { name: '$who' } }),
      ),
    ).toEqual([{ name: 'li' }])
  })

  it('sample', async () => {
    expect(await rows(sales().sample({ size: 2 }))).toHaveLength(2)
  })

  it('addFields into documents', async () => {
    expect(
      await rows(sales().match({ _id: 1 }).addFields({ 'o.x': '$sum' }).project({ o: 1 })),
    ).toEqual([{ _id: 1, o: { x: 10 } }])
  })

  it('project that leaves out', async () => {
    expect(
      Object.keys((await rows(sales().match({ _id: 1 }).project({ tags: 0, when: 0 })))[0] ?? {}),
    ).toEqual(['_id', 'who', 'area', 'sum'])
  })

  it('without limit() at most 20 rows, with it as many as told', async () => {
    await db.collection('many').add({ data: Array.from({ length: 50 }, (_, n) => ({ n })) })
    expect(await rows(db.collection('many').aggregate().match({}))).toHaveLength(20)
    expect(await rows(db.collection('many').aggregate().limit(45))).toHaveLength(45)
  })

  it.each(['__proto__.x', 'constructor.prototype.x'])(
    'a field named %s is refused',
    async (name) => {
      const { errMsg } = await refusalOf(
        sales()
          .addFields({ [name]: 1 })
          .end(),
      )
      expect(errMsg).toContain('may not be called __proto__')
      expect(Object.keys(Object.prototype)).toEqual([])
    },
  )
})
