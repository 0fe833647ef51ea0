import type { Collection } from './catalog'
import type { Plan, Range } from './planner'
import type { Stored } from './records'
import type { Sql, SqlValue } from './sql'

/** Documents are fetched in growing portions, so that a small `limit` reads little. */
const FIRST_PORTION = 64
const LARGEST_PORTION = 4096

/** Every document a plan leads to, once each, in the plan's order. */
export function* scan(sql: Sql, collection: Collection, plan: Plan): Generator<Stored> {
  const { index, branches } = plan
  if (branches !== undefined) yield* once(eachOf(sql, collection, branches))
  else if (index === null) yield* portions(sql, fullScan(collection))
  else if (index.many) yield* once(scanIndex(sql, collection, plan))
  else yield* scanIndex(sql, collection, plan)
}

function* eachOf(sql: Sql, collection: Collection, plans: readonly Plan[]): Generator<Stored> {
  for (const plan of plans) yield* scan(sql, collection, plan)
}

function* once(stored: Iterable<Stored>): Generator<Stored> {
  const seen = new Set<number>()
  for (const one of stored) {
    if (seen.has(one.row)) continue
    seen.add(one.row)
    yield one
  }
}

function* scanIndex(sql: Sql, collection: Collection, plan: Plan): Generator<Stored> {
  const ranges = plan.reverse ? [...plan.ranges].reverse() : plan.ranges
  for (const range of ranges) {
    if (plan.index?.name === '_id_') yield* portions(sql, idScan(collection, range, plan.reverse))
    else yield* portions(sql, keyScan(collection, plan, range))
  }
}

/** SQL for the first portion and for the ones after a given key and row. */
interface Walk {
  first: string
  firstParams: SqlValue[]
  next: string
  nextParams(key: Buffer, row: number): SqlValue[]
}

function* portions(sql: Sql, walk: Walk): Generator<Stored> {
  let size = FIRST_PORTION
  let rows = sql.all(walk.first, ...walk.firstParams, size)
  for (;;) {
    for (const row of rows) yield { row: Number(row[0]), text: String(row[1]) }
    const last = rows[rows.length - 1]
    if (rows.length < size || last === undefined) return
    size = Math.min(size * 4, LARGEST_PORTION)
    const key = last[2]
    rows = sql.all(
      walk.next,
      ...walk.nextParams(Buffer.isBuffer(key) ? key : Buffer.alloc(0), Number(last[0])),
      size,
    )
  }
}

function fullScan(collection: Collection): Walk {
  const select = `SELECT row, doc FROM ${collection.table}`
  return {
    first: `${select} ORDER BY row LIMIT ?`,
    firstParams: [],
    next: `${select} WHERE row > ? ORDER BY row LIMIT ?`,
    nextParams: (_key, row) => [row],
  }
}

function idScan(collection: Collection, range: Range, reverse: boolean): Walk {
  const select = `SELECT row, doc, id FROM ${collection.table}`
  const order = `ORDER BY id ${reverse ? 'DESC' : 'ASC'} LIMIT ?`
  return {
    first: `${select} WHERE ${within('id', range)} ${order}`,
    firstParams: paramsOf(range),
    next: reverse
      ? `${select} WHERE id < ? AND id >= ? ${order}`
      : `${select} WHERE id > ?${range.high === null ? '' : ' AND id < ?'} ${order}`,
    nextParams: (key) => (reverse ? [key, range.low] : [key, ...highOf(range)]),
  }
}

function keyScan(collection: Collection, plan: Plan, range: Range): Walk {
  const select = `SELECT i.row, d.doc, i.key FROM ${plan.index?.table} i CROSS JOIN ${collection.table} d ON d.row = i.row`
  const way = plan.reverse ? 'DESC' : 'ASC'
  const order = `ORDER BY i.key ${way}, i.row ${way} LIMIT ?`
  return {
    first: `${select} WHERE ${within('i.key', range)} ${order}`,
    firstParams: paramsOf(range),
    next: plan.reverse
      ? `${select} WHERE (i.key, i.row) < (?, ?) AND i.key >= ? ${order}`
      : `${select} WHERE (i.key, i.row) > (?, ?)${range.high === null ? '' : ' AND i.key < ?'} ${order}`,
    nextParams: (key, row) => (plan.reverse ? [key, row, range.low] : [key, row, ...highOf(range)]),
  }
}

const highOf = (range: Range): Buffer[] => (range.high === null ? [] : [range.high])

const paramsOf = (range: Range): Buffer[] => [range.low, ...highOf(range)]

const within = (column: string, range: Range): string =>
  range.high === null ? `${column} >= ?` : `${column} >= ? AND ${column} < ?`

/** The texts of an exact, ordered plan with one stretch: SQLite cuts the page itself. */
export function page(
  sql: Sql,
  collection: Collection,
  plan: Plan,
  skip: number,
  limit: number,
): string[] | undefined {
  const [range, second] = plan.ranges
  if (!plan.exact || !plan.ordered || second !== undefined) return undefined
  const way = plan.reverse ? 'DESC' : 'ASC'
  if (plan.index === null)
    return texts(
      sql.all(`SELECT doc FROM ${collection.table} ORDER BY row LIMIT ? OFFSET ?`, limit, skip),
    )
  if (range === undefined) return undefined
  const where = plan.index.name === '_id_' ? within('id', range) : within('i.key', range)
  const from =
    plan.index.name === '_id_'
      ? `SELECT doc FROM ${collection.table} WHERE ${where} ORDER BY id ${way}`
      : `SELECT d.doc FROM ${plan.index.table} i CROSS JOIN ${collection.table} d ON d.row = i.row WHERE ${where} ORDER BY i.key ${way}, i.row ${way}`
  return texts(sql.all(`${from} LIMIT ? OFFSET ?`, ...paramsOf(range), limit, skip))
}

const texts = (rows: SqlValue[][]): string[] => rows.map((row) => String(row[0]))

/** How many documents an exact plan leads to, counted by SQLite. */
export function countExact(sql: Sql, collection: Collection, plan: Plan): number | undefined {
  if (!plan.exact) return undefined
  if (plan.index === null) return Number(sql.get(`SELECT count(*) FROM ${collection.table}`)?.[0])
  const column = plan.index.name === '_id_' ? 'id' : 'key'
  const { table } = plan.index
  return plan.ranges.reduce((total, range) => {
    const counted = sql.get(
      `SELECT count(*) FROM ${table} WHERE ${within(column, range)}`,
      ...paramsOf(range),
    )
    return total + Number(counted?.[0])
  }, 0)
}
