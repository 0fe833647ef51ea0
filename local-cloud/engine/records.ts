import { failed } from '../refusal'
import type { Catalog, Collection, Index } from './catalog'
import { stringify } from './ejson'
import { encodeKey } from './keys'
import { indexed } from './paths'
import type { Sql } from './sql'
import { isConstraint } from './sql-faults'
import type { Doc } from './values'

/** The most keys one document may have in one index. */
const MOST_KEYS = 10_000

/** A stored document: its row and its extended JSON text. */
export interface Stored {
  row: number
  text: string
}

/** Told before a document changes, with its text as it was (null: it did not exist); may refuse. */
export type BeforeWrite = (collection: Collection, id: unknown, before: string | null) => void

/** Writes documents together with their index keys. */
export class Records {
  constructor(
    private readonly sql: Sql,
    private readonly catalog: Catalog,
    private readonly beforeWrite: BeforeWrite,
  ) {}

  /** The document with that `_id`. */
  find(collection: Collection, id: unknown): Stored | undefined {
    const found = this.sql.get(
      `SELECT row, doc FROM ${collection.table} WHERE id = ?`,
      encodeKey(id),
    )
    return found === undefined ? undefined : { row: Number(found[0]), text: String(found[1]) }
  }

  /** Adds a document that carries its `_id`; refuses duplicates with MongoDB's E11000. */
  insert(collection: Collection, document: Doc): void {
    this.beforeWrite(collection, document._id, null)
    const secondary = collection.indexes.slice(1)
    const keys = secondary.map((index) => this.keysOf(collection, index, document))
    secondary.forEach((index, at) => {
      this.checkUnique(collection, index, keys[at] ?? [], document, null)
    })
    const row = this.insertRow(collection, document)
    secondary.forEach((index, at) => {
      this.addKeys(index, keys[at] ?? [], row)
    })
  }

  /** The refusal of a document whose `_id` exists. */
  duplicateId(collection: Collection, document: Doc): Error {
    return duplicate(collection, '_id_', { _id: document._id })
  }

  private insertRow(collection: Collection, document: Doc): number {
    try {
      return this.sql.write(
        `INSERT INTO ${collection.table} (id, doc) VALUES (?, ?)`,
        encodeKey(document._id),
        stringify(document),
      )
    } catch (fault) {
      if (!isConstraint(fault)) throw fault
      throw this.duplicateId(collection, document)
    }
  }

  /** The keys a document has in the given indexes, to be handed to `replace` after it was changed. */
  keysIn(collection: Collection, indexes: Index[], document: Doc): Buffer[][] {
    return indexes.map((index) => this.keysOf(collection, index, document))
  }

  /** Writes a changed document; `before` are the keys that the touched indexes held for it. */
  replace(
    collection: Collection,
    stored: Stored,
    document: Doc,
    text: string,
    touched: Index[],
    before: Buffer[][],
  ): void {
    this.beforeWrite(collection, document._id, stored.text)
    const { row } = stored
    const keys = this.keysIn(collection, touched, document)
    const changed = touched.map((_, at) => !sameKeys(before[at] ?? [], keys[at] ?? []))
    touched.forEach((index, at) => {
      if (changed[at]) this.checkUnique(collection, index, keys[at] ?? [], document, row)
    })
    touched.forEach((index, at) => {
      if (!changed[at]) return
      this.dropKeys(index, before[at] ?? [], row)
      this.addKeys(index, keys[at] ?? [], row)
    })
    this.sql.write(`UPDATE ${collection.table} SET doc = ? WHERE row = ?`, text, row)
  }

  remove(collection: Collection, stored: Stored, document: Doc): void {
    this.beforeWrite(collection, document._id, stored.text)
    const { row } = stored
    for (const index of collection.indexes.slice(1))
      this.dropKeys(index, this.keysOf(collection, index, document), row)
    this.sql.write(`DELETE FROM ${collection.table} WHERE row = ?`, row)
  }

  /** Fills an index that has just been added. */
  fill(collection: Collection, index: Index, document: Doc, row: number): void {
    const keys = this.keysOf(collection, index, document)
    this.checkUnique(collection, index, keys, document, row)
    this.addKeys(index, keys, row)
  }

  private keysOf(collection: Collection, index: Index, document: Doc): Buffer[] {
    let keys: Buffer[] = [Buffer.alloc(0)]
    for (const [path, direction] of index.keys) {
      const { values, many } = indexed(document, path)
      if (many && !index.many) this.catalog.markMany(collection, index)
      const parts = values.map((value) => encodeKey(value, direction))
      keys = keys.flatMap((key) => parts.map((part) => Buffer.concat([key, part])))
      if (keys.length > MOST_KEYS)
        throw failed(`[FailedOperation] too many keys for index ${index.name}`)
    }
    return keys.length === 1 ? keys : distinct(keys)
  }

  private checkUnique(
    collection: Collection,
    index: Index,
    keys: Buffer[],
    document: Doc,
    row: number | null,
  ): void {
    if (!index.unique) return
    for (const key of keys) {
      const other = this.sql.get(
        `SELECT row FROM ${index.table} WHERE key = ? AND row IS NOT ? LIMIT 1`,
        key,
        row,
      )
      if (other !== undefined) throw duplicate(collection, index.name, keyDoc(index, document))
    }
  }

  private addKeys(index: Index, keys: Buffer[], row: number): void {
    for (const key of keys)
      this.sql.write(`INSERT OR IGNORE INTO ${index.table} VALUES (?, ?)`, key, row)
  }

  private dropKeys(index: Index, keys: Buffer[], row: number): void {
    for (const key of keys)
      this.sql.write(`DELETE FROM ${index.table} WHERE key = ? AND row = ?`, key, row)
  }
}

const distinct = (keys: Buffer[]): Buffer[] => [
  ...new Map(keys.map((key) => [key.toString('latin1'), key])).values(),
]

const sameKeys = (before: Buffer[], now: Buffer[]): boolean =>
  before.length === now.length && before.every((key, at) => key.equals(now[at] ?? Buffer.alloc(0)))

const keyDoc = (index: Index, document: Doc): Doc =>
  Object.fromEntries(index.keys.map(([path]) => [path, indexed(document, path).values[0]]))

/** The cloud passes MongoDB's duplicate message on inside its own. */
function duplicate(collection: Collection, index: string, key: Doc): Error {
  const written = `E11000 duplicate key error collection: ${collection.name} index: ${index} dup key: ${stringify(key)}`
  return failed(
    `[FailedOperation] multiple write errors: [{write errors: [{${written}}]}, {<nil>}]`,
  )
}
