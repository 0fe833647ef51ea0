import { type Fields, sdk, type Within } from './sdk'

sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV })

/** The cloud database; a missing document is an absence, not an error. */
const db = sdk.database({ throwOnNotFound: false })

/** Query and update commands of the cloud database. */
export const command = db.command

/** Aggregation helpers of the cloud database. */
export const aggregate = db.command.aggregate

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A pattern to find text by; the text is taken literally. */
export const containing = (text: string): unknown => db.RegExp({ regexp: literally(text) })

/** A pattern for text that holds all of these, in any order; each is taken literally. */
export const containingAll = (texts: readonly string[]): unknown =>
  db.RegExp({ regexp: `^${texts.map((text) => `(?=[\\s\\S]*${literally(text)})`).join('')}` })

interface Document {
  readonly _id: string
}

interface Reading {
  readonly sort?: readonly (readonly [string, 'asc' | 'desc'])[]
  readonly limit: number
  readonly fields?: Readonly<Record<string, boolean>>
}

const isDuplicate = (error: unknown): boolean =>
  error instanceof Error && /duplicate|E11000/i.test(error.message)

/**
 * One collection (集合), typed. Each method is exactly one billed database operation (house law 6),
 * so that a use case's cost can be read off its lines.
 */
export function collection<T extends Document>(name: string) {
  const all = () => db.collection(name)
  return {
    /** The document, or undefined. */
    async get(id: string): Promise<T | undefined> {
      const { data } = await all().where({ _id: id }).limit(1).get()
      return (data as T[])[0]
    },
    async find(where: Fields, { sort = [], limit, fields }: Reading): Promise<T[]> {
      let query = all().where(where).limit(limit)
      for (const [field, order] of sort) query = query.orderBy(field, order)
      if (fields) query = query.field(fields)
      const { data } = await query.get()
      return data as T[]
    },
    /** Adds a document under its natural id; false when it is there already (house law 3). */
    async add(document: T): Promise<boolean> {
      try {
        await all().add({ data: document })
        return true
      } catch (error) {
        if (isDuplicate(error)) return false
        throw error
      }
    },
    /** Adds many documents in one operation; throws when one of them is there already. */
    async addMany(documents: readonly T[]): Promise<void> {
      if (documents.length > 0) await all().add({ data: documents })
    },
    /** Changes what meets the condition; how many did. */
    async update(where: Fields, change: Fields): Promise<number> {
      const { stats } = await all().where(where).update({ data: change })
      return stats.updated
    },
    /** Changes one document that meets the condition and returns it changed; undefined when none does. */
    async updateOne(where: Fields, change: Fields): Promise<T | undefined> {
      const { doc, code, message } = await all().where(where)._query.updateAndReturn(change)
      if (code) throw new Error(`${code}: ${message ?? ''}`)
      return (doc as T | null | undefined) ?? undefined
    },
    async remove(where: Fields): Promise<number> {
      const { stats } = await all().where(where).remove()
      return stats.removed
    },
    /** Runs an aggregation; the last stage must bound what comes back. */
    aggregate: () => all().aggregate(),
  }
}

/** What a transaction does to single documents; conditions on many would silently run outside it. */
export interface Transaction {
  get<T>(collection: string, id: string): Promise<T | undefined>
  add<D extends Document>(collection: string, document: D): Promise<void>
  update(collection: string, id: string, change: Fields): Promise<void>
  remove(collection: string, id: string): Promise<void>
}

const ATTEMPTS = 4
/** A document somebody else added meanwhile is a conflict too: the next look finds it and can say so by name. */
const isConflict = (error: unknown): boolean =>
  isDuplicate(error) || (error instanceof Error && /TransactionConflict/i.test(error.message))

/** The SDK retries a conflict met at the end only; one met on the way is retried here. */
async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if (!isConflict(error) || attempt === ATTEMPTS) throw error
      await new Promise((later) => setTimeout(later, attempt * 20))
    }
  }
}

/** All or nothing over a few documents; retried by the SDK when another transaction was quicker. */
export function transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const within = (of: Within) =>
    work({
      async get<D>(name: string, id: string) {
        const { data } = await of.collection(name).doc(id).get()
        return (data as D | null) ?? undefined
      },
      async add(name, document) {
        await of.collection(name).add({ data: document })
      },
      async update(name, id, change) {
        await of.collection(name).doc(id).update({ data: change })
      },
      async remove(name, id) {
        await of.collection(name).doc(id).remove()
      },
    })
  return retried(() => db.runTransaction(within))
}
