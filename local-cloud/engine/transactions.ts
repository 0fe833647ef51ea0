import { randomBytes } from 'node:crypto'
import { Refusal } from '../refusal'
import type { Collection } from './catalog'
import { parseDoc } from './ejson'
import { encodeKey } from './keys'
import type { Doc } from './values'

/** A transaction ends by itself after this many milliseconds, as in the cloud. */
export const TRANSACTION_MS = 30_000

/** A document a transaction sees otherwise than the collection now holds it; null: it does not exist. */
export interface Patch {
  collection: Collection
  id: unknown
  document: Doc | null
}

/** An open transaction: what has changed since its snapshot, and what it is going to write. */
export interface Transaction {
  id: string
  /** Documents as they were at the snapshot, of those changed since. */
  before: Map<string, Patch>
  /** Documents as this transaction leaves them. */
  writes: Map<string, Patch>
  timer: NodeJS.Timeout
}

const keyOf = (collection: Collection, id: unknown): string =>
  `${collection.name}\u0000${encodeKey(id).toString('latin1')}`

/** Open transactions: snapshots by before-images, write locks, conflicts. */
export class Transactions {
  private readonly open = new Map<string, Transaction>()
  private readonly locks = new Map<string, string>()

  start(): Transaction {
    const id = randomBytes(16).toString('hex')
    const timer = setTimeout(() => this.end(id), TRANSACTION_MS)
    timer.unref()
    const transaction: Transaction = { id, before: new Map(), writes: new Map(), timer }
    this.open.set(id, transaction)
    return transaction
  }

  /** The open transaction of that id; refused when it has ended or never was. */
  need(id: unknown): Transaction {
    const transaction = typeof id === 'string' ? this.open.get(id) : undefined
    if (transaction !== undefined) return transaction
    throw new Refusal(
      'DATABASE_TRANSACTION_FAIL',
      '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. Please check your request, but if the problem persists, contact us.',
    )
  }

  end(id: string): void {
    const transaction = this.open.get(id)
    if (transaction === undefined) return
    clearTimeout(transaction.timer)
    this.open.delete(id)
    for (const key of transaction.writes.keys())
      if (this.locks.get(key) === id) this.locks.delete(key)
  }

  endAll(): void {
    for (const id of [...this.open.keys()]) this.end(id)
  }

  /** Before a document changes outside: keeps its image for open snapshots, refuses if it is locked. */
  beforeWrite(collection: Collection, id: unknown, text: string | null): void {
    if (this.open.size === 0) return
    const key = keyOf(collection, id)
    if (this.locks.has(key)) throw conflict()
    for (const { before } of this.open.values()) {
      if (!before.has(key))
        before.set(key, { collection, id, document: text === null ? null : parseDoc(text) })
    }
  }

  /** Locks a document for writing; a transaction that comes too late ends here. */
  write(transaction: Transaction, patch: Patch): void {
    const key = keyOf(patch.collection, patch.id)
    const holder = this.locks.get(key)
    if ((holder !== undefined && holder !== transaction.id) || transaction.before.has(key)) {
      this.end(transaction.id)
      throw conflict()
    }
    this.locks.set(key, transaction.id)
    transaction.writes.set(key, patch)
  }

  /** Where the transaction's view of a collection differs from the collection. */
  patches(transaction: Transaction, collection: Collection): Map<string, Patch> {
    const all = new Map([...transaction.before, ...transaction.writes])
    return new Map([...all].filter(([, patch]) => patch.collection === collection))
  }

  /** The name under which `patches` keeps a document. */
  keyOf(collection: Collection, id: unknown): string {
    return keyOf(collection, id)
  }
}

const conflict = (): Refusal =>
  new Refusal(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem persists, contact us.',
  )
