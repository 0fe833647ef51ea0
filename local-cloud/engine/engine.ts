import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '../clock'
import { invalid, Refusal } from '../refusal'
import { adoptCollection } from './adopt'
import { aggregate } from './aggregate'
import { Catalog, type Collection } from './catalog'
import {
  type Change,
  changed,
  checkChange,
  checkSize,
  prepareInsert,
  seedOf,
  touchedBy,
} from './change'
import type { CollectionSpec } from './collections-file'
import { parseDoc, stringify } from './ejson'
import { putDocument } from './put'
import { type Query, Reader, type Watch } from './query'
import { Records } from './records'
import { Sql } from './sql'
import { type Transaction, Transactions } from './transactions'
import type { Doc } from './values'
import { View } from './view'

/** What a change did. */
export interface Outcome {
  updated: number
  /** The `_id` of the document an upsert created. */
  upsertId: unknown
  /** The changed document, when one was asked back. */
  document: Doc | null
}

const EVERYTHING = { order: [], skip: 0, limit: Number.POSITIVE_INFINITY }

/** The database: documents of collections in one SQLite file, with MongoDB's semantics. */
export class Engine {
  readonly catalog: Catalog
  readonly transactions = new Transactions()
  readonly reader: Reader
  /** The file beneath, which the storage shares. */
  readonly sql: Sql
  readonly records: Records

  constructor(
    dataDir: string,
    private readonly clock: Clock,
    watch: Watch,
  ) {
    mkdirSync(dataDir, { recursive: true })
    this.sql = new Sql(join(dataDir, 'cloud.sqlite'), () => this.afterRollback())
    this.catalog = new Catalog(this.sql)
    this.reader = new Reader(this.sql, watch)
    this.records = new Records(this.sql, this.catalog, (...write) =>
      this.transactions.beforeWrite(...write),
    )
  }

  private afterRollback(): void {
    this.catalog.load()
    this.transactions.endAll()
  }

  /** Resolves when everything done so far is on the disk. */
  settled(): Promise<void> {
    return this.sql.settled()
  }

  close(): void {
    this.transactions.endAll()
    this.sql.close()
  }

  /** Creates collections, adds indexes, rebuilds the changed ones and drops those no longer listed. */
  adopt(specs: readonly CollectionSpec[]): void {
    for (const spec of specs) adoptCollection(this, spec)
    this.sql.flush()
  }

  addCollection(name: unknown): void {
    if (typeof name === 'string' && this.catalog.find(name) !== undefined)
      throw new Refusal('DATABASE_COLLECTION_EXIST', `[FailedOperation] Table exist: ${name}`)
    this.catalog.create(name)
  }

  insert(collection: Collection, documents: Doc[], transaction?: Transaction): unknown[] {
    return documents.map((given) => {
      const document = prepareInsert(given)
      if (transaction === undefined) this.records.insert(collection, document)
      else this.insertWithin(collection, document, transaction)
      return document._id
    })
  }

  private insertWithin(collection: Collection, document: Doc, transaction: Transaction): void {
    const existing = this.view(transaction).find(collection, {
      ...EVERYTHING,
      filter: { _id: document._id },
    })
    if (existing.length > 0) throw this.records.duplicateId(collection, document)
    this.transactions.write(transaction, { collection, id: document._id, document })
  }

  texts(collection: Collection, query: Query, transaction?: Transaction): string[] {
    return transaction === undefined
      ? this.reader.texts(collection, query)
      : this.view(transaction).texts(collection, query)
  }

  count(collection: Collection, filter: Doc): number {
    return this.reader.count(collection, filter)
  }

  /** Changes the documents a filter finds: all of them, or the first. */
  modify(
    collection: Collection,
    change: Change,
    how: { multi: boolean; upsert: boolean },
    transaction?: Transaction,
  ): Outcome {
    checkChange(change)
    const limit = how.multi ? Number.POSITIVE_INFINITY : 1
    const outcome =
      transaction === undefined
        ? this.modifyNow(collection, change, limit)
        : this.modifyWithin(collection, change, limit, transaction)
    if (outcome.document !== null || !how.upsert) return outcome
    return { ...outcome, upsertId: this.upsert(collection, change, transaction) }
  }

  private modifyNow(collection: Collection, change: Change, limit: number): Outcome {
    const found = this.reader.find(collection, { ...EVERYTHING, limit, filter: change.filter })
    const touched = touchedBy(change, collection.indexes.slice(1))
    const outcome: Outcome = { updated: 0, upsertId: null, document: null }
    for (const one of found) {
      const keys = this.records.keysIn(collection, touched, one.document)
      const next = changed(one.document, change, this.clock.now(), false)
      outcome.document = next
      const text = stringify(next)
      // A replacement counts even when it changes nothing, as the cloud's `set` does.
      if (text === one.text) {
        if (!change.merge) outcome.updated++
        continue
      }
      checkSize(text)
      this.records.replace(collection, one, next, text, touched, keys)
      outcome.updated++
    }
    return outcome
  }

  private modifyWithin(
    collection: Collection,
    change: Change,
    limit: number,
    transaction: Transaction,
  ): Outcome {
    const outcome: Outcome = { updated: 0, upsertId: null, document: null }
    for (const document of this.view(transaction).find(collection, {
      ...EVERYTHING,
      limit,
      filter: change.filter,
    })) {
      const before = stringify(document)
      const next = changed(parseDoc(before), change, this.clock.now(), false)
      this.transactions.write(transaction, { collection, id: next._id, document: next })
      outcome.document = next
      if (!change.merge || stringify(next) !== before) outcome.updated++
    }
    return outcome
  }

  private upsert(collection: Collection, change: Change, transaction?: Transaction): unknown {
    const seed = seedOf(change.filter)
    const document = change.merge
      ? changed(seed, change, this.clock.now(), true)
      : { _id: seed._id, ...change.data }
    return this.insert(collection, [document], transaction)[0]
  }

  /** Removes what a filter finds: all of it, or the first document. */
  remove(collection: Collection, filter: Doc, multi: boolean, transaction?: Transaction): number {
    const query = { ...EVERYTHING, limit: multi ? Number.POSITIVE_INFINITY : 1, filter }
    if (transaction === undefined) {
      const found = this.reader.find(collection, query)
      for (const one of found) this.records.remove(collection, one, one.document)
      return found.length
    }
    const found = this.view(transaction).find(collection, query)
    for (const { _id } of found)
      this.transactions.write(transaction, { collection, id: _id, document: null })
    return found.length
  }

  aggregate(collection: Collection, pipeline: Doc[]): Doc[] {
    const select = (from: Collection, filter: Doc) =>
      this.reader.find(from, { ...EVERYTHING, filter }).map(({ document }) => document)
    return aggregate(pipeline, {
      select: (filter) => select(collection, filter),
      other: (name) => select(this.catalog.need(name), {}),
    })
  }

  /** Writes everything a transaction did, or nothing. */
  commit(id: unknown): void {
    const transaction = this.transactions.need(id)
    const writes = [...transaction.writes.values()]
    this.transactions.end(transaction.id)
    if (writes.length === 0) return
    this.sql.atomically(() => {
      for (const { collection, id: _id, document } of writes)
        putDocument(this.records, collection, _id, document)
    })
  }

  private view(transaction: Transaction): View {
    return new View(this.reader, this.transactions, transaction)
  }
}

/** Refuses a page that makes no sense. */
export function checkPage(skip: number, limit: number): void {
  if (!Number.isInteger(skip) || skip < 0) throw invalid('offset must be a whole number, 0 or more')
  if (!Number.isInteger(limit) || limit < 0)
    throw invalid('limit must be a whole number, 0 or more')
}
