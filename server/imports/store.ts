import type { LawVersion } from '#domain/bank'
import type { Counts, FileRefusal, ImportKind, ImportMode, ImportState } from '#domain/imports'
import type { ComparedRow } from '#domain/imports/rows'
import { collection } from '#server/platform'
import type { Item } from './item'

/** A law as an import found it (法规信息): what its text tells, and what the editor said. */
export interface FoundLaw extends Omit<LawVersion, 'points'> {
  readonly preamble: readonly string[]
  readonly lawKnown: boolean
  readonly versionKnown: boolean
}

/** One row (行) as it is staged: how it compares, and what taking it over does. */
export type StagedRow = ComparedRow<Item>

/** Rows of an import, so many as fit a document well; `_id` is import and place, so that staging again changes nothing. */
export interface RowChunk {
  readonly _id: string
  readonly import: string
  readonly place: number
  readonly rows: readonly StagedRow[]
}
export const chunks = collection<RowChunk>('importRows')

/** An import (导入): this one document makes its rows visible, and at the end what was taken over. */
export interface ImportFile {
  readonly _id: string
  readonly kind: ImportKind
  readonly name: string
  /** Where it lay in the cloud's storage; deleted once it was read. */
  readonly files: readonly string[]
  /** Who imports, and their name as it was then. */
  readonly by: string
  readonly byName: string
  /** The unit it is imported for, with its path and name. */
  readonly unit: string
  readonly unitName: string
  readonly path: readonly string[]
  readonly at: number
  readonly state: ImportState | 'discarded'
  readonly refusal: FileRefusal | null
  readonly counts: Counts
  readonly hinted: number
  /** How its rows compare, chunk by chunk: a page of them is found without reading the others. */
  readonly chunks: readonly Counts[]
  readonly laws: readonly FoundLaw[]
  /** What whoever imports it should know, sentences. */
  readonly notes: readonly string[]
  readonly mode: ImportMode | null
  /** The chunk that is taken over next. */
  readonly cursor: number
  readonly done: number
  readonly of: number
  /** Until when somebody reads it or takes it over, milliseconds. */
  readonly leasedUntil: number
}
export const imports = collection<ImportFile>('imports')

/** Imports of a kind that are being taken over (正在导入): at one place only one at a time. */
export interface Turn {
  readonly _id: ImportKind
  readonly running: readonly { readonly import: string; readonly path: readonly string[] }[]
}
export const TURNS = 'importTurns'
export const IMPORTS = 'imports'
