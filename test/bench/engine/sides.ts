import { join } from 'node:path'
import Libsql from 'libsql'
import { createClock } from '../../../local-cloud/clock'
import { Engine } from '../../../local-cloud/engine/engine'
import { type BenchRow, rowOf } from './rows'

/** The five statements that are compared. */
export interface Side {
  pointRead(id: string): unknown
  rangeSort20(group: string, from: number): unknown
  residual(group: string, from: number): unknown
  inc(id: string): Promise<void> | void
  insert(row: BenchRow): Promise<void> | void
  fill(size: number): Promise<void> | void
  close(): void
}

const COLLECTION = {
  name: 'rows',
  indexes: [
    {
      name: 'byGroup',
      keys: [
        ['group', 1],
        ['at', -1],
      ] as const,
    },
  ],
}
const PORTION = 5000

/** Our engine, in process. */
export function engineSide(dir: string): Side {
  const engine = new Engine(dir, createClock(), () => {})
  engine.adopt([COLLECTION])
  const rows = engine.catalog.need('rows')
  const order = [['at', -1]] as const
  const read = (filter: Record<string, unknown>, limit: number) =>
    engine.texts(rows, { filter, order: limit === 1 ? [] : order, skip: 0, limit })
  return {
    pointRead: (_id) => read({ _id }, 1),
    rangeSort20: (group, from) => read({ group, at: { $gte: from } }, 20),
    residual: (group, from) => read({ group, at: { $gte: from }, score: { $gt: 20 } }, 20),
    inc: (_id) => {
      engine.modify(
        rows,
        { filter: { _id }, data: { $inc: { count: 1 } }, merge: true },
        { multi: false, upsert: false },
      )
      return engine.settled()
    },
    insert: (row) => {
      engine.insert(rows, [{ ...row }])
      return engine.settled()
    },
    fill: async (size) => {
      for (let n = 0; n < size; n += PORTION) {
        engine.insert(
          rows,
          Array.from({ length: Math.min(PORTION, size - n) }, (_, k) => ({
            ...rowOf(n + k, size),
          })),
        )
        await engine.settled()
      }
    },
    close: () => engine.close(),
  }
}

/** The same in bare libsql, one plain column a field. */
export function bareSide(dir: string): Side {
  const database = new Libsql(join(dir, 'bare.sqlite'))
  database.exec('PRAGMA journal_mode = WAL')
  database.exec('PRAGMA synchronous = FULL')
  database.exec(
    'CREATE TABLE rows (id TEXT PRIMARY KEY, grp TEXT, at INTEGER, score INTEGER, count INTEGER, text TEXT)',
  )
  database.exec('CREATE INDEX byGroup ON rows (grp, at DESC)')
  const point = database.prepare('SELECT * FROM rows WHERE id = ?')
  const range = database.prepare(
    'SELECT * FROM rows WHERE grp = ? AND at >= ? ORDER BY at DESC LIMIT 20',
  )
  const rest = database.prepare(
    'SELECT * FROM rows WHERE grp = ? AND at >= ? AND score > 20 ORDER BY at DESC LIMIT 20',
  )
  const add = database.prepare('UPDATE rows SET count = count + 1 WHERE id = ?')
  const put = database.prepare('INSERT INTO rows VALUES (?, ?, ?, ?, ?, ?)')
  const insert = (row: BenchRow) => {
    put.run([row._id, row.group, row.at, row.score, row.count, row.text])
  }
  return {
    pointRead: (id) => point.get([id]),
    rangeSort20: (group, from) => range.all([group, from]),
    residual: (group, from) => rest.all([group, from]),
    inc: (id) => {
      add.run([id])
    },
    insert,
    fill: (size) => {
      for (let n = 0; n < size; n += PORTION) {
        database.exec('BEGIN')
        for (let k = n; k < Math.min(n + PORTION, size); k++) insert(rowOf(k, size))
        database.exec('COMMIT')
      }
    },
    close: () => {
      database.close()
    },
  }
}
