import type { Sql } from '../engine/sql'

/** A subscription message as it was sent; on a phone it would have arrived. */
export interface SentMessage {
  id: number
  /** When, in the cloud's time (ISO 8601). */
  at: string
  touser: string
  templateId: string
  page: string
  data: unknown
}

/** The subscription messages of this cloud, kept with its data. */
export class Messages {
  constructor(private readonly sql: Sql) {
    sql.define(
      'CREATE TABLE IF NOT EXISTS sent_messages (id INTEGER PRIMARY KEY, at TEXT, touser TEXT, template TEXT, page TEXT, data TEXT)',
    )
    sql.flush()
  }

  add(message: Omit<SentMessage, 'id'>): void {
    const { at, touser, templateId, page, data } = message
    this.sql.write(
      'INSERT INTO sent_messages (at, touser, template, page, data) VALUES (?, ?, ?, ?, ?)',
      at,
      touser,
      templateId,
      page,
      JSON.stringify(data ?? null),
    )
  }

  /** The newest messages, the newest first. */
  list(limit = 100): SentMessage[] {
    const rows = this.sql.all(
      'SELECT id, at, touser, template, page, data FROM sent_messages ORDER BY id DESC LIMIT ?',
      limit,
    )
    return rows.map(([id, at, touser, template, page, data]) => ({
      id: Number(id),
      at: String(at),
      touser: String(touser),
      templateId: String(template),
      page: String(page),
      data: JSON.parse(String(data)),
    }))
  }
}
