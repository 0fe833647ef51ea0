import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { Sql, SqlValue } from '../engine/sql'
import { Refusal } from '../refusal'

/** A stored file. */
export interface StoredFile {
  path: string
  /** The name of its content on the disk: never made of what a caller wrote. */
  blob: string
  size: number
}

/**
 * Files of the cloud's storage. The database knows which exist; contents lie beside it under random
 * names. A content is durable before the database names it, and goes only after it is forgotten.
 */
export class Files {
  private readonly dir: string

  constructor(
    private readonly sql: Sql,
    dataDir: string,
    private readonly largest: number,
  ) {
    this.dir = join(dataDir, 'files')
    mkdirSync(this.dir, { recursive: true })
    sql.define(
      'CREATE TABLE IF NOT EXISTS stored_files (path TEXT PRIMARY KEY, blob TEXT NOT NULL UNIQUE, size INTEGER NOT NULL)',
    )
    sql.flush()
    this.sweep()
  }

  /** Contents that no file names are left over from a crash. */
  private sweep(): void {
    for (const name of readdirSync(this.dir)) {
      const known = this.sql.get('SELECT 1 FROM stored_files WHERE blob = ?', name)
      if (known === undefined) rmSync(join(this.dir, name), { force: true })
    }
  }

  find(path: string): StoredFile | undefined {
    return read(this.sql.get('SELECT path, blob, size FROM stored_files WHERE path = ?', path))
  }

  findBlob(blob: string): StoredFile | undefined {
    return read(this.sql.get('SELECT path, blob, size FROM stored_files WHERE blob = ?', blob))
  }

  list(limit: number): StoredFile[] {
    const rows = this.sql.all(
      'SELECT path, blob, size FROM stored_files ORDER BY path LIMIT ?',
      limit,
    )
    return rows.flatMap((row) => read(row) ?? [])
  }

  /** Where a file's content lies. */
  location(file: StoredFile): string {
    return join(this.dir, file.blob)
  }

  /** Stores a content under a path, replacing what was there; resolves when it is durable. */
  async put(path: string, content: Readable): Promise<StoredFile> {
    const blob = randomUUID()
    const part = join(this.dir, `${blob}.part`)
    try {
      const size = await this.write(part, content)
      await rename(part, join(this.dir, blob))
      await this.syncFolder()
      return await this.name({ path, blob, size })
    } catch (fault) {
      await rm(part, { force: true })
      throw refusalOf(fault)
    }
  }

  private async write(part: string, content: Readable): Promise<number> {
    const handle = await open(part, 'wx')
    try {
      let size = 0
      for await (const chunk of content) {
        size += chunk.length
        if (size > this.largest)
          throw new Refusal('STORAGE_REQUEST_FAIL', `the file is larger than ${this.largest} bytes`)
        await handle.writeFile(chunk)
      }
      await handle.sync()
      return size
    } finally {
      await handle.close()
    }
  }

  private async syncFolder(): Promise<void> {
    const handle = await open(this.dir, 'r')
    await handle.sync().finally(() => handle.close())
  }

  private async name(file: StoredFile): Promise<StoredFile> {
    const old = this.find(file.path)
    this.sql.write(
      'INSERT OR REPLACE INTO stored_files VALUES (?, ?, ?)',
      file.path,
      file.blob,
      file.size,
    )
    await this.sql.settled()
    if (old !== undefined) await rm(this.location(old), { force: true })
    return file
  }

  /** Forgets a file and then removes its content; false when there was none. */
  async remove(path: string): Promise<boolean> {
    const file = this.find(path)
    if (file === undefined) return false
    this.sql.write('DELETE FROM stored_files WHERE path = ?', path)
    await this.sql.settled()
    await rm(this.location(file), { force: true })
    return true
  }

  /** Whether the content of every file is there, and nothing else is. */
  isConsistent(): boolean {
    const named = this.sql
      .all('SELECT path, blob, size FROM stored_files')
      .flatMap((row) => read(row) ?? [])
    return named.every((file) => existsSync(this.location(file)))
  }
}

function read(row: SqlValue[] | undefined): StoredFile | undefined {
  return row === undefined
    ? undefined
    : { path: String(row[0]), blob: String(row[1]), size: Number(row[2]) }
}

function refusalOf(fault: unknown): unknown {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined
  if (code === 'ENOSPC') return new Refusal('STORAGE_REQUEST_FAIL', 'the disk is full')
  if (code === 'EROFS' || code === 'EACCES')
    return new Refusal('STORAGE_REQUEST_FAIL', 'the data folder cannot be written')
  if (code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET')
    return new Refusal('STORAGE_REQUEST_FAIL', 'the upload was broken off')
  return fault
}
