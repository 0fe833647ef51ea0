import { describe, expect, it } from 'vitest'
import { openCloud, refusalOf } from './cloud'

const COLLECTIONS = JSON.stringify({
  collections: [
    {
      name: 'things',
      access: 'ADMINONLY',
      indexes: [
        {
          name: 'byKind',
          keys: [
            ['kind', 1],
            ['at', -1],
          ],
          unique: false,
        },
        { name: 'byCode', keys: [['code.value', 1]], unique: true },
      ],
    },
  ],
})

const { sdk, cloud } = await openCloud({ 'collections.json': COLLECTIONS })
const db = sdk.database()
const _ = db.command
const things = db.collection('things')
const thing = (n: number) => ({
  _id: `t${n}`,
  kind: n % 2 ? 'odd' : 'even',
  at: n,
  code: { value: n },
})

describe('the official SDK on the local cloud', () => {
  it('adds with a given _id and reads it back', async () => {
    for (let n = 1; n <= 6; n++)
      expect(await things.add({ data: thing(n) })).toMatchObject({ _id: `t${n}` })
    expect((await things.doc('t3').get()).data).toEqual(thing(3))
  })

  it('makes an _id when there is none', async () => {
    const { _id } = await things.add({ data: { code: { value: 'made' } } })
    expect(_id).toMatch(/^[0-9a-f]{32}$/)
    expect((await things.doc(_id).remove()).stats.removed).toBe(1)
  })

  it('refuses a second document of the same _id', async () => {
    const refusal = await refusalOf(things.add({ data: { ...thing(1), code: { value: 99 } } }))
    expect(refusal.errCode).toBe(-502001)
    expect(refusal.errMsg).toContain('E11000 duplicate key error collection: things index: _id_')
  })

  it('refuses what a unique index holds already', async () => {
    const refusal = await refusalOf(things.add({ data: { ...thing(1), _id: 'other' } }))
    expect(refusal.errMsg).toContain('E11000 duplicate key error collection: things index: byCode')
    expect((await things.where({ _id: 'other' }).count()).total).toBe(0)
  })

  it('says which collection does not exist', async () => {
    const refusal = await refusalOf(db.collection('nothing').where({}).get())
    expect(refusal).toMatchObject({ errCode: -502005 })
  })

  it('orders, skips and limits', async () => {
    const { data } = await things
      .where({ kind: 'odd' })
      .orderBy('at', 'desc')
      .skip(1)
      .limit(1)
      .get()
    expect(data).toEqual([thing(3)])
  })

  it('updates by condition and says how many changed', async () => {
    const result = await things
      .where({ kind: 'odd', at: _.gt(1) })
      .update({ data: { score: _.inc(2) } })
    expect(result.stats.updated).toBe(2)
    const again = await things.where({ kind: 'gone' }).update({ data: { score: 1 } })
    expect(again.stats.updated).toBe(0)
  })

  it('stores dates and the cloud’s own time', async () => {
    cloud.setClock(new Date('2030-05-01T15:59:59Z'))
    await things.doc('t1').update({ data: { seen: db.serverDate(), made: new Date(5) } })
    cloud.setClock(null)
    const { data } = await things.doc('t1').get()
    expect(JSON.stringify(data.seen)).toMatch(/^"2030-05-01T1[56]:/)
    expect(data.made).toEqual(new Date(5))
  })

  it('counts billed operations', async () => {
    cloud.resetBilled()
    await things.doc('t1').get()
    await things.where({ kind: 'odd' }).count()
    expect(cloud.billed()).toEqual({ calls: 0, operations: 2 })
  })
})
