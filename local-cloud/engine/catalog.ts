import { Refusal } from '../refusal'
import { type IndexSpec, readKeys } from './collections-file'
import type { IndexField } from './keys'
import type { Sql, SqlValue } from './sql'

/** An index of a collection: its key, and whether it has met an array (then it holds several keys a document). */
export interface Index {
  name: string
  keys: readonly IndexField[]
  unique: boolean
  many: boolean
  table: string
}

/** A collection: the SQL table of its documents and its indexes; `_id_` is always the first. */
export interface Collection {
  name: string
  access: string
  table: string
  indexes: Index[]
}

const NAME = /^[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,119}$/u

/** Quotes an SQL identifier. */
export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** The collections and indexes of a data folder, kept in two SQL tables and in memory. */
export class Catalog {
  private collections = new Map<string, Collection>()

  constructor(private readonly sql: Sql) {
    sql.define(
      'CREATE TABLE IF NOT EXISTS catalog_collections (name TEXT PRIMARY KEY, access TEXT NOT NULL)',
    )
    sql.define(
      'CREATE TABLE IF NOT EXISTS catalog_indexes (collection TEXT, name TEXT, keys TEXT NOT NULL, uniq INTEGER NOT NULL, many INTEGER NOT NULL, PRIMARY KEY (collection, name))',
    )
    sql.flush()
    this.load()
  }

  /** Reads everything from the disk again, after a batch was taken back. */
  load(): void {
    this.collections = new Map()
    for (const row of this.sql.all('SELECT name, access FROM catalog_collections')) {
      const collection = emptyCollection(String(row[0]), String(row[1]))
      const rows = this.sql.all(
        'SELECT name, keys, uniq, many FROM catalog_indexes WHERE collection = ? ORDER BY name',
        collection.name,
      )
      collection.indexes.push(...rows.map((index) => readIndex(collection.name, index)))
      this.collections.set(collection.name, collection)
    }
  }

  names(): string[] {
    return [...this.collections.keys()].sort()
  }

  find(name: string): Collection | undefined {
    return this.collections.get(name)
  }

  /** The collection of that name; refused as the cloud does when there is none. */
  need(name: unknown): Collection {
    const collection = typeof name === 'string' ? this.collections.get(name) : undefined
    if (collection !== undefined) return collection
    if (typeof name !== 'string' || name === '')
      throw new Refusal('INVALID_PARAM', 'collectionName is required')
    throw new Refusal(
      'DATABASE_COLLECTION_NOT_EXIST',
      `[ResourceNotFound] Db or Table not exist: ${name.slice(0, 120)}`,
    )
  }

  create(name: unknown, access = 'ADMINONLY'): Collection {
    if (typeof name !== 'string' || !NAME.test(name))
      throw new Refusal(
        'INVALID_PARAM',
        'the name of a collection has 1 to 120 letters, digits, _ . -',
      )
    const collection = emptyCollection(name, access)
    this.sql.define(
      `CREATE TABLE IF NOT EXISTS ${collection.table} (row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, doc TEXT NOT NULL)`,
    )
    this.sql.write('INSERT OR REPLACE INTO catalog_collections VALUES (?, ?)', name, access)
    this.collections.set(name, collection)
    return collection
  }

  setAccess(collection: Collection, access: string): void {
    collection.access = access
    this.sql.write(
      'UPDATE catalog_collections SET access = ? WHERE name = ?',
      access,
      collection.name,
    )
  }

  addIndex(collection: Collection, spec: IndexSpec): Index {
    const index = describeIndex(collection.name, spec)
    this.sql.define(
      `CREATE TABLE IF NOT EXISTS ${index.table} (key BLOB NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (key, row)) WITHOUT ROWID`,
    )
    this.sql.write(
      'INSERT INTO catalog_indexes VALUES (?, ?, ?, ?, 0)',
      collection.name,
      index.name,
      JSON.stringify(index.keys),
      index.unique ? 1 : 0,
    )
    collection.indexes.push(index)
    return index
  }

  dropIndex(collection: Collection, index: Index): void {
    collection.indexes = collection.indexes.filter((other) => other !== index)
    this.sql.define(`DROP TABLE IF EXISTS ${index.table}`)
    this.sql.write(
      'DELETE FROM catalog_indexes WHERE collection = ? AND name = ?',
      collection.name,
      index.name,
    )
  }

  /** Remembers that an index has met an array: it no longer orders or bounds as before. */
  markMany(collection: Collection, index: Index): void {
    index.many = true
    this.sql.write(
      'UPDATE catalog_indexes SET many = 1 WHERE collection = ? AND name = ?',
      collection.name,
      index.name,
    )
  }
}

const emptyCollection = (name: string, access: string): Collection => ({
  name,
  access,
  table: quote(`docs ${name}`),
  indexes: [
    { name: '_id_', keys: [['_id', 1]], unique: true, many: false, table: quote(`docs ${name}`) },
  ],
})

const describeIndex = (collection: string, spec: IndexSpec): Index => ({
  name: spec.name,
  keys: spec.keys,
  unique: spec.unique === true,
  many: false,
  table: quote(`index ${collection} ${spec.name}`),
})

function readIndex(collection: string, row: SqlValue[]): Index {
  const [name, keys, unique, many] = row
  const spec = {
    name: String(name),
    keys: readKeys(JSON.parse(String(keys))),
    unique: unique === 1,
  }
  return { ...describeIndex(collection, spec), many: many === 1 }
}
