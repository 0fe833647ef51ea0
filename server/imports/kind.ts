import type { FileContent } from '#domain/imports'
import type { Officer, Unit } from '#domain/org'
import type { FoundLaw, ImportFile, RowChunk, StagedRow } from './store'

/** What a file is read for: who imports, where, and when. */
export interface About {
  /** The import's id. */
  readonly import: string
  readonly officer: Pick<Officer, '_id' | 'name'>
  readonly unit: Pick<Unit, '_id' | 'path' | 'name'>
  readonly now: Date
  /** The file's name. */
  readonly name: string
}

/** What a file holds, compared with what is there. */
export interface Found {
  readonly rows: readonly StagedRow[]
  readonly laws: readonly FoundLaw[]
  /** What whoever imports it should know, sentences. */
  readonly notes: readonly string[]
}

/**
 * How one kind of content is imported (导入方式). A portion and the end may be done again after a crash: each of them
 * must come to the same.
 */
export interface Importing {
  /** How many rows are staged in a document, and taken over at once. */
  readonly rowsAtOnce: number
  /** Reads rows out of a file's content and compares them with what is there; changes nothing. */
  find(content: FileContent, about: About): Promise<Found>
  /** Before the first portion. */
  begin(file: ImportFile): Promise<void>
  /** Takes over what is good of one chunk. */
  portion(file: ImportFile, chunk: RowChunk, now: Date): Promise<void>
  /** After the last portion: what makes all of it visible. */
  end(file: ImportFile, now: Date): Promise<void>
}

export type Importings = Readonly<Record<ImportFile['kind'], Importing>>
