import Libsql from 'libsql'
import { type Batch, openBatch } from './batch'
import { isConstraint, refusalOf } from './sql-faults'

/** A value SQLite takes and gives. */
export type SqlValue = string | number | bigint | Buffer | null

/** A batch is written when this many turns brought no new write, or after the most turns. */
const QUIET_TURNS = 2
const MOST_TURNS = 16

type Statement = ReturnType<Libsql.Database['prepare']>

/**
 * One SQLite file under write-ahead log and full sync. Writes of one turn of the event loop share a
 * transaction (group commit); `settled()` tells when what was done so far is on the disk.
 */
export class Sql {
  private readonly database: Libsql.Database
  private readonly statements = new Map<string, Statement>()
  private batch: Batch | null = null

  constructor(
    file: string,
    private readonly onRollback: () => void = () => {},
  ) {
    this.database = new Libsql(file)
    for (const setting of [
      'journal_mode = WAL',
      'synchronous = FULL',
      'cache_size = -32000',
      'temp_store = MEMORY',
    ])
      this.pragma(setting)
  }

  /** All rows of a query, each an array of its columns. */
  all(sql: string, ...params: SqlValue[]): SqlValue[][] {
    return this.attempt(() => this.statement(sql).all(params) as SqlValue[][])
  }

  /** The first row of a query. */
  get(sql: string, ...params: SqlValue[]): SqlValue[] | undefined {
    return this.attempt(() => this.statement(sql).get(params) as SqlValue[] | undefined)
  }

  /** Changes the database within the batch of this turn; answers the row that was inserted. */
  write(sql: string, ...params: SqlValue[]): number {
    const batch = this.begin()
    batch.writes++
    return this.attempt(() => Number(this.writing(sql).run(params).lastInsertRowid))
  }

  /** Changes the schema within the batch of this turn. */
  define(sql: string): void {
    this.begin()
    this.attempt(() => this.database.exec(sql))
  }

  /** Sets a property of the connection, such as `max_page_count = 100`. */
  pragma(text: string): void {
    this.attempt(() => this.database.exec(`PRAGMA ${text}`))
  }

  /** Does all of `work` or nothing of it. */
  atomically(work: () => void): void {
    this.begin()
    this.database.exec('SAVEPOINT together')
    try {
      work()
    } catch (fault) {
      if (this.batch !== null) {
        this.database.exec('ROLLBACK TO together')
        this.database.exec('RELEASE together')
      }
      throw fault
    }
    this.database.exec('RELEASE together')
  }

  /** Resolves once everything done so far is durable; refuses if it could not be written. */
  settled(): Promise<void> {
    return this.batch?.done ?? Promise.resolve()
  }

  /** Writes the open batch to the disk now. */
  flush(): void {
    const batch = this.batch
    if (batch === null) return
    this.batch = null
    try {
      this.writing('COMMIT').run([])
      batch.resolve()
    } catch (fault) {
      this.rollback()
      batch.reject(refusalOf(fault))
    }
  }

  close(): void {
    this.flush()
    this.statements.clear()
    this.database.close()
  }

  private begin(): Batch {
    if (this.batch !== null) return this.batch
    this.attempt(() => this.writing('BEGIN IMMEDIATE').run([]))
    const batch = openBatch()
    this.batch = batch
    setImmediate(() => this.commitSoon(batch, 0))
    return batch
  }

  /** Waits for the next turn as long as writers keep coming: one write to the disk serves them all. */
  private commitSoon(batch: Batch, turn: number): void {
    if (this.batch !== batch) return
    const quiet = batch.writes === batch.seen ? batch.quiet + 1 : 0
    Object.assign(batch, { quiet, seen: batch.writes })
    if (quiet < QUIET_TURNS && turn < MOST_TURNS)
      setImmediate(() => this.commitSoon(batch, turn + 1))
    else this.flush()
  }

  /** A failed statement of SQLite itself (disk full, read-only) takes the whole batch back. */
  private attempt<T>(work: () => T): T {
    try {
      return work()
    } catch (fault) {
      if (isConstraint(fault)) throw fault
      const refusal = refusalOf(fault)
      const batch = this.batch
      this.batch = null
      if (batch !== null) {
        this.rollback()
        batch.reject(refusal)
      }
      throw refusal
    }
  }

  private rollback(): void {
    try {
      this.database.exec('ROLLBACK')
    } catch {
      // SQLite has already rolled back by itself, as it does on a full disk.
    }
    this.onRollback()
  }

  private statement(sql: string): Statement {
    const known = this.statements.get(sql)
    if (known !== undefined) return known
    const statement = this.database.prepare(sql).raw()
    this.statements.set(sql, statement)
    return statement
  }

  private writing(sql: string): Statement {
    const known = this.statements.get(sql)
    if (known !== undefined) return known
    const statement = this.database.prepare(sql)
    this.statements.set(sql, statement)
    return statement
  }
}
