import { createHash } from 'node:crypto'
import type { FileRefusal, ImportKind, ImportMode } from '#domain/imports'
import { allUnits, type LetGo } from '#server/org'
import { isRefusal } from '#server/platform'
import { begin } from './apply'
import { importingsWith } from './importings'
import type { About, Found } from './kind'
import { ROLE_FOR } from './own'
import { changeOf, fresh, readBytes } from './read-import'
import { readFile } from './reading'
import { imports } from './store'
import { workOff } from './work-off'

/** Whoever sits at the machine (命令行): no officer, so that any reviewer is another person. */
const CONSOLE = { _id: 'console', name: '命令行' }
const STEP_MS = 30_000

/** A file to import from the machine it lies on. */
export interface LocalFile {
  readonly kind: ImportKind
  readonly name: string
  readonly bytes: Buffer
  /** Of a roster the unit it is about, with all below it; the province unless told. */
  readonly unit?: string | undefined
}

/** What a file would bring, or why it is not taken. */
export type LookedAt = Found | { readonly refusal: FileRefusal }

const idOf = (name: string, now: Date): string =>
  `im-${createHash('sha256').update(`console ${name} ${now.getTime()}`).digest('hex').slice(0, 24)}`

async function aboutOf({ name, unit: wished }: LocalFile, now: Date): Promise<About> {
  const unit = (await allUnits()).find(({ _id, parent }) =>
    wished === undefined ? parent === null : _id === wished,
  )
  if (!unit)
    throw new Error(wished ? `there is no unit ${wished}` : 'nothing was published here yet')
  return { import: idOf(name, now), officer: CONSOLE, unit, now, name }
}

/** Reads a file and compares it with what is there (预览); changes nothing. */
export async function lookAtFile(file: LocalFile, now: Date): Promise<LookedAt> {
  const content = await readFile(file.name, file.bytes)
  if (typeof content === 'string') return { refusal: content }
  return importingsWith([])[file.kind].find(content, await aboutOf(file, now))
}

/**
 * Takes a file over from end to end (导入); the code of the refusal where it can't be. It writes as the use cases do:
 * staged first, in portions, and made visible by one document.
 * @param letGo what has to let go of somebody who leaves the roster
 */
export async function takeFile(
  local: LocalFile,
  mode: ImportMode,
  now: Date,
  letGo: readonly LetGo[],
): Promise<{ readonly taken: number } | { readonly refused: string }> {
  const importings = importingsWith(letGo)
  const importing = importings[local.kind]
  const about = await aboutOf(local, now)
  const file = fresh(about, { kind: local.kind, files: [] })
  await imports.add(file)
  const read = changeOf(await readBytes(local.bytes, about, importing))
  await imports.update({ _id: file._id }, read)
  const grants = [{ role: ROLE_FOR[local.kind], unit: about.unit._id }]
  let begun = await begin({ _id: CONSOLE._id, grants }, file._id, mode)
  while (!isRefusal(begun) && begun.state === 'applying')
    begun = (await workOff(begun, importings, Date.now, STEP_MS)) ?? begun
  return isRefusal(begun) ? { refused: begun.refused } : { taken: begun.done }
}
