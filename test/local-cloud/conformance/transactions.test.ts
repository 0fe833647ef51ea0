import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openCloud, post, refusalOf } from '../cloud'
import type { Transaction } from '../sdk'

const { sdk, cloud } = await openCloud({
  'collections.json': JSON.stringify({
    collections: [
      { name: 'accounts', indexes: [{ name: 'byOwner', keys: [['owner', 1]], unique: true }] },
    ],
  }),
})
const db = sdk.database({ throwOnNotFound: false })
const _ = db.command
const accounts = db.collection('accounts')
const within = (transaction: Transaction) => transaction.collection('accounts')
const balance = async (id: string) => (await accounts.doc(id).get()).data?.balance

beforeEach(async () => {
  await accounts.where({}).remove()
  for (const id of ['a', 'b']) await accounts.add({ data: { _id: id, owner: id, balance: 100 } })
})

describe('a transaction', () => {
  it('writes everything at its commit, and nothing before', async () => {
    const transaction = await db.startTransaction()
    await within(transaction)
      .doc('a')
      .update({ data: { balance: _.inc(-30) } })
    await within(transaction)
      .doc('b')
      .update({ data: { balance: _.inc(30) } })
    expect([await balance('a'), await balance('b')]).toEqual([100, 100])
    await transaction.commit()
    expect([await balance('a'), await balance('b')]).toEqual([70, 130])
  })

  it('writes nothing when it is rolled back', async () => {
    const transaction = await db.startTransaction()
    await within(transaction).doc('a').remove()
    await within(transaction).add({ data: { _id: 'c', owner: 'c' } })
    await transaction.rollback()
    expect((await accounts.count()).total).toBe(2)
  })

  it('sees its own writes: update, set, add, remove', async () => {
    const transaction = await db.startTransaction()
    const inside = within(transaction)
    await inside.doc('a').update({ data: { balance: 1 } })
    await inside.doc('b').set({ data: { owner: 'b', balance: 2 } })
    await inside.add({ data: { _id: 'c', owner: 'c', balance: 3 } })
    expect(
      (
        await inside
          .where({ balance: _.lt(10) })
          .orderBy('balance', 'desc')
          .get()
      ).data.map(({ _id }) => _id),
    ).toEqual(['c', 'b', 'a'])
    await inside.doc('c').remove()
    expect((await inside.doc('c').get()).data).toBeNull()
    await transaction.rollback()
  })

  it('reads its snapshot, whatever others write', async () => {
    const transaction = await db.startTransaction()
    await accounts.doc('a').update({ data: { balance: 555 } })
    await accounts.doc('b').remove()
    await accounts.add({ data: { _id: 'new', owner: 'new' } })
    expect((await within(transaction).doc('a').get()).data).toEqual({
      _id: 'a',
      owner: 'a',
      balance: 100,
    })
    expect((await within(transaction).where({}).get()).data.map(({ _id }) => _id).sort()).toEqual([
      'a',
      'b',
    ])
    await transaction.rollback()
  })

  it('is refused a document that changed since its snapshot', async () => {
    const transaction = await db.startTransaction()
    await accounts.doc('a').update({ data: { balance: 1 } })
    const refusal = await refusalOf(
      within(transaction)
        .doc('a')
        .update({ data: { balance: 2 } }),
    )
    expect(refusal.errMsg).toContain('TransactionConflict')
    expect(await balance('a')).toBe(1)
  })

  it('is refused a document that another one is writing', async () => {
    const [first, second] = [await db.startTransaction(), await db.startTransaction()]
    await within(first)
      .doc('a')
      .update({ data: { balance: 1 } })
    expect(
      (
        await refusalOf(
          within(second)
            .doc('a')
            .update({ data: { balance: 2 } }),
        )
      ).errMsg,
    ).toContain('TransactionConflict')
    await first.commit()
    expect(await balance('a')).toBe(1)
  })

  it('keeps others from writing what it writes', async () => {
    const transaction = await db.startTransaction()
    await within(transaction)
      .doc('a')
      .update({ data: { balance: 1 } })
    expect((await refusalOf(accounts.doc('a').update({ data: { balance: 2 } }))).errMsg).toContain(
      'TransactionConflict',
    )
    await transaction.rollback()
    await accounts.doc('a').update({ data: { balance: 3 } })
    expect(await balance('a')).toBe(3)
  })

  it('lets two that write different documents both commit', async () => {
    const [first, second] = [await db.startTransaction(), await db.startTransaction()]
    await within(first)
      .doc('a')
      .update({ data: { balance: 1 } })
    await within(second)
      .doc('b')
      .update({ data: { balance: 2 } })
    await Promise.all([first.commit(), second.commit()])
    expect([await balance('a'), await balance('b')]).toEqual([1, 2])
  })

  it('refuses a second _id inside, and a unique key at the commit, whole', async () => {
    const transaction = await db.startTransaction()
    expect((await refusalOf(within(transaction).add({ data: { _id: 'a' } }))).errMsg).toContain(
      'E11000',
    )
    await within(transaction)
      .doc('b')
      .update({ data: { balance: 0 } })
    await within(transaction).add({ data: { _id: 'twin', owner: 'a' } })
    await expect(transaction.commit()).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    expect([await balance('b'), (await accounts.count()).total]).toEqual([100, 2])
  })

  it.each(['commit', 'rollback'] as const)('is gone after its %s', async (end) => {
    const transaction = await db.startTransaction()
    await transaction[end]()
    const refusal = await refusalOf(within(transaction).doc('a').get())
    expect(refusal.errMsg).toContain('TransactionNotExist')
    await expect(transaction.commit()).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
  })

  it('answers what a function within runTransaction returns', async () => {
    const result = await db.runTransaction(async (transaction) => {
      const { data } = await within(transaction).doc('a').get()
      await within(transaction)
        .doc('a')
        .update({ data: { balance: 7 } })
      return data.balance
    })
    expect([result, await balance('a')]).toEqual([100, 7])
  })

  it('is undone when the function throws, and rejects with the reason of a rollback', async () => {
    await expect(
      db.runTransaction(async (transaction) => {
        await within(transaction)
          .doc('a')
          .update({ data: { balance: 7 } })
        throw new Error('changed my mind')
      }),
    ).rejects.toThrow('changed my mind')
    await expect(db.runTransaction((transaction) => transaction.rollback('why'))).rejects.toBe(
      'why',
    )
    expect(await balance('a')).toBe(100)
  })
})

describe('the end of a transaction', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  it('comes by itself after 30 seconds, and frees what it held', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { Transactions } = await import('../../../local-cloud/engine/transactions')
    const transactions = new Transactions()
    const { id } = transactions.start()
    vi.advanceTimersByTime(29_999)
    expect(transactions.need(id).id).toBe(id)
    vi.advanceTimersByTime(1)
    expect(() => transactions.need(id)).toThrow('must be commit or abort in 30 seconds')
  })
})

describe('many at once', () => {
  it('a thousand increments of one document add up', { timeout: 30_000 }, async () => {
    await Promise.all(
      Array.from({ length: 1000 }, () => accounts.doc('a').update({ data: { balance: _.inc(1) } })),
    )
    expect(await balance('a')).toBe(1100)
  })

  it('a thousand transfers between ten accounts keep the total', { timeout: 30_000 }, async () => {
    await accounts.where({}).remove()
    await accounts.add({
      data: Array.from({ length: 10 }, (_unused, n) => ({
        _id: `t${n}`,
        owner: `t${n}`,
        balance: 100,
      })),
    })
    const done: boolean[] = []
    for (let round = 0; round < 50; round++)
      done.push(
        ...(await Promise.all(
          Array.from({ length: 20 }, (_unused, n) => transfer(round * 20 + n)),
        )),
      )
    const { data } = await accounts.where({}).get()
    expect(data.reduce((total, row) => total + Number(row.balance), 0)).toBe(1000)
    expect(done).toHaveLength(1000)
    expect(done).toContain(true)
  })
})

/** One account gives to another, over the bare wire; false when another transfer was in the way. */
async function transfer(n: number): Promise<boolean> {
  const { transactionId } = await act({ action: 'database.startTransaction' })
  const move = (id: string, by: number) =>
    act({
      action: 'database.modifyDocument',
      collectionName: 'accounts',
      transactionId,
      query: JSON.stringify({ _id: id }),
      data: JSON.stringify({ $inc: { balance: by } }),
      merge: true,
    })
  const replies = [
    await move(`t${n % 10}`, -1),
    await move(`t${(n * 7 + 3) % 10}`, 1),
    await act({ action: 'database.commitTransaction', transactionId }),
  ]
  return replies.every(({ code }) => code === undefined)
}

const act = async (request: object) =>
  (await post(`${cloud.url}/admin`, JSON.stringify(request))).json
