import { createHash } from 'node:crypto'
import type { FileRefusal, ImportKind } from '#domain/imports'
import { NO_COUNTS } from '#domain/imports'
import type { Unit } from '#domain/org'
import { command, type OfficerCall, refuse, removeFiles } from '#server/platform'
import type { About, Importing } from './kind'
import { readFile } from './reading'
import { stage } from './stage'
import { type ImportFile, imports } from './store'
import { areOf, uploaded } from './uploaded'

/** Longer than the function that reads may run (config.json of `documents`: 60 s). */
const LEASE_MS = 75_000

/** A file to be read, of one kind, for one unit. */
export interface Asked {
  readonly kind: ImportKind
  readonly unit: Unit
  readonly name: string
  readonly files: readonly string[]
  readonly key: string
}

/** The same officer and key are the same import (house law 3). */
const idOf = (officer: string, key: string): string =>
  `im-${createHash('sha256').update(`${officer} ${key}`).digest('hex').slice(0, 24)}`

/** An import before its file was read. */
export function fresh(
  { import: id, officer, unit, now, name }: About,
  { kind, files }: Pick<ImportFile, 'kind' | 'files'>,
): ImportFile {
  return {
    ...{ _id: id, kind, name, files, by: officer._id, byName: officer.name },
    ...{ unit: unit._id, unitName: unit.name, path: unit.path, at: now.getTime() },
    ...{ state: 'reading', refusal: null, counts: NO_COUNTS, hinted: 0, chunks: [] },
    ...{ laws: [], notes: [] },
    ...{ mode: null, cursor: 0, done: 0, of: 0, leasedUntil: now.getTime() + LEASE_MS },
  }
}

/** The import for whoever is first, or whose reader was lost; undefined while another reads it. At most two operations. */
async function lease(file: ImportFile): Promise<ImportFile | undefined> {
  if (await imports.add(file)) return file
  const { _id, leasedUntil, at } = file
  const lost = { _id, state: 'reading', leasedUntil: command.lte(at) }
  return imports.updateOne(lost, { leasedUntil })
}

/** What a file's bytes come to: staged rows, or why none of it is taken. One operation a chunk, and what comparing takes. */
export async function readBytes(bytes: Buffer, about: About, of: Importing) {
  const content = await readFile(about.name, bytes)
  const refused = (refusal: FileRefusal) => ({ state: 'refused' as const, refusal })
  if (typeof content === 'string') return refused(content)
  const found = await of.find(content, about)
  if (found.rows.length === 0) return refused('FILE_EMPTY')
  return { state: 'ready' as const, ...(await stage(about.import, found, of.rowsAtOnce)) }
}

async function readLeased(file: ImportFile, about: About, of: Importing) {
  const bytes = await uploaded(file.files)
  if (!bytes) {
    await imports.remove({ _id: file._id, state: 'reading' })
    return refuse('FILE_GONE')
  }
  const { _id, leasedUntil } = file
  const read = await readBytes(bytes, about, of)
  const kept = await imports.updateOne({ _id, state: 'reading', leasedUntil }, changeOf(read))
  await removeFiles(file.files)
  return kept ?? refuse('STILL_READING')
}

type Read = Awaited<ReturnType<typeof readBytes>>

/** What the import's document is to say once its file was read. */
export const changeOf = (read: Read) => {
  if (read.state === 'refused') return { ...read, leasedUntil: 0 }
  const { counts, chunks, laws, notes, ...rest } = read
  const whole = { counts: command.set(counts), chunks: command.set(chunks) }
  const beside = { laws: command.set(laws), notes: command.set(notes) }
  return { ...rest, ...whole, ...beside, leasedUntil: 0 }
}

/**
 * Reads an uploaded file and stages what it would change (读文件、暂存); its document, written last, makes it visible.
 * The file is deleted afterwards. Four operations, one a chunk of rows, and what comparing takes.
 */
export async function readImport(call: OfficerCall, asked: Asked, of: Importing) {
  const { kind, unit, name, files, key } = asked
  if (!areOf(files, key)) return refuse('FOREIGN_FILE')
  const id = idOf(call.officer._id, key)
  const about: About = { import: id, officer: call.officer, unit, now: call.now, name }
  const file = fresh(about, { kind, files })
  const before = await imports.get(file._id)
  if (before && (before.kind !== kind || before.name !== name))
    return refuse('SAME_KEY_OTHER_CONTENT')
  if (before && before.state !== 'reading') return before
  const leased = await lease(file)
  if (!leased) return refuse('STILL_READING')
  try {
    return await readLeased(leased, about, of)
  } catch (fault) {
    // Nobody reads it any more: the same file may be asked for again at once.
    await imports.update({ _id: file._id, state: 'reading' }, { leasedUntil: 0 })
    throw fault
  }
}
