import type Libsql from 'libsql'

type Database = InstanceType<typeof Libsql>
type Statement = (body: unknown) => unknown

const TABLES = `
  CREATE TABLE IF NOT EXISTS attempts (
    id TEXT PRIMARY KEY, openid TEXT, state TEXT, seq INTEGER, doc TEXT, slot TEXT, submission TEXT
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS ledger (id TEXT PRIMARY KEY, doc TEXT) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS officers (openid TEXT PRIMARY KEY, doc TEXT) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS board (id TEXT PRIMARY KEY, doc TEXT) WITHOUT ROWID;`

/** A paper of sixteen questions with their order and key, as an attempt holds it. */
const PAPER = JSON.stringify(
  Array.from({ length: 16 }, (_, nth) => ({
    id: `administrative-penalty-${nth}`,
    version: 1,
    order: [2, 0, 3, 1],
    key: [false, true, false, false],
    points: 5,
  })),
)
const BOARD = JSON.stringify(Array.from({ length: 128 }, (_, nth) => nth * 7))

function fill(database: Database, officers: number): void {
  database.exec(TABLES)
  const attempt = database.prepare(`INSERT INTO attempts VALUES (?, ?, 'prepared', 0, ?, '', '')`)
  const officer = database.prepare('INSERT INTO officers VALUES (?, ?)')
  const node = database.prepare('INSERT INTO board VALUES (?, ?)')
  database.exec('BEGIN')
  for (let nth = 0; nth < officers; nth += 1) {
    attempt.run(`a${nth}`, `o${nth}`, PAPER)
    officer.run(`o${nth}`, JSON.stringify({ name: `o${nth}`, path: ['u-21', 'u-2101'] }))
  }
  for (const id of ['root', 'one', 'two']) node.run(id, BOARD)
  database.exec('COMMIT')
}

/** Start, save, submit and rank as one statement a billed operation, each durable by itself. */
export function bareStatements(
  database: Database,
  officers: number,
): Readonly<Record<string, Statement>> {
  fill(database, officers)
  const start = database.prepare(
    `UPDATE attempts SET state = 'open' WHERE id = ? AND openid = ? AND state IN ('prepared', 'open') RETURNING doc`,
  )
  const save = database.prepare(
    `UPDATE attempts SET slot = ?, seq = ? WHERE id = ? AND openid = ? AND state = 'open' AND seq < ? RETURNING doc`,
  )
  const submit = database.prepare(
    `UPDATE attempts SET submission = ?, state = 'submitted' WHERE id = ? AND openid = ? AND state = 'open' RETURNING doc, slot`,
  )
  const post = database.prepare('INSERT INTO ledger VALUES (?, ?)')
  const officer = database.prepare('SELECT doc FROM officers WHERE openid = ?')
  const node = database.prepare('SELECT doc FROM board WHERE id = ?')
  const own = (body: unknown) =>
    body as { id: string; openid: string; seq: number; answers: object }
  return {
    start: (body) => start.get(own(body).id, own(body).openid),
    save: (body) => {
      const { id, openid, seq, answers } = own(body)
      return save.get(JSON.stringify(answers), seq, id, openid, seq)
    },
    submit: (body) => {
      const { id, openid, answers } = own(body)
      const text = JSON.stringify(answers)
      const done = submit.get(text, id, openid)
      post.run(id, text)
      return done
    },
    rank: (body) => [
      officer.get(own(body).openid),
      ...['root', 'one', 'two'].map((id) => node.get(id)),
    ],
  }
}
