import Libsql from 'libsql'
import { rowsOf } from './members'

/** The rank everybody would write first: a count over an index, in bare libsql. */
export interface Bare {
  rank(key: number): number
  close(): void
}

/** The same members in one table with an index over their keys. */
export function fillBare(file: string, members: number): Bare {
  const database = new Libsql(file)
  database.exec('PRAGMA journal_mode = WAL; CREATE TABLE members (key INTEGER NOT NULL)')
  const insert = database.prepare('INSERT INTO members VALUES (?)')
  database.exec('BEGIN')
  for (const { key } of rowsOf(members)) insert.run(key)
  database.exec('COMMIT; CREATE INDEX byKey ON members (key)')
  const count = database.prepare('SELECT count(*) AS n FROM members WHERE key > ?')
  return {
    rank: (key) => 1 + (count.get(key) as { n: number }).n,
    close: () => database.close(),
  }
}
