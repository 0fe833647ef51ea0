import { command } from '#server/platform'
import type { Importing, Importings } from './kind'
import { chunks, type ImportFile, imports, type RowChunk } from './store'

const LEASE_MS = 75_000
/** A fault stands an import back for so long, so that it does not keep the others waiting for ever. */
const STAND_BACK_MS = 5 * 60_000

/** Takes an import for going on with it; undefined while somebody else does. One operation. */
const lease = ({ _id }: ImportFile, now: number): Promise<ImportFile | undefined> =>
  imports.updateOne(
    { _id, state: 'applying', leasedUntil: command.lte(now) },
    { leasedUntil: now + LEASE_MS },
  )

const goodOf = ({ rows }: RowChunk): number => rows.filter(({ item }) => item !== null).length

/**
 * Takes over the chunk at the cursor, then moves the cursor on: a crash between does the same portion again, which
 * changes nothing. Two operations, and what the kind takes.
 */
async function portion(file: ImportFile, of: Importing, now: Date) {
  const { _id, cursor, leasedUntil } = file
  const chunk = await chunks.get(`${_id}:${cursor}`)
  if (!chunk) throw new Error(`${_id} has lost its chunk ${cursor}`)
  await of.portion(file, chunk, now)
  return imports.updateOne(
    { _id, leasedUntil, cursor },
    { cursor: cursor + 1, done: command.inc(goodOf(chunk)) },
  )
}

/** One document says that all of it is there. */
async function end(file: ImportFile, of: Importing, now: Date) {
  const { _id, leasedUntil } = file
  await of.end(file, now)
  return imports.updateOne({ _id, leasedUntil }, { state: 'done', done: file.of, leasedUntil: 0 })
}

async function step(file: ImportFile, of: Importing, now: Date) {
  if (file.cursor === 0) await of.begin(file)
  return file.cursor < file.chunks.length ? portion(file, of, now) : end(file, of, now)
}

async function walk(leased: ImportFile, of: Importing, clock: () => number, until: number) {
  const { _id, leasedUntil } = leased
  let file: ImportFile | undefined = leased
  try {
    while (file?.state === 'applying' && clock() < until)
      file = await step(file, of, new Date(clock()))
  } catch (fault) {
    const later = { leasedUntil: clock() + STAND_BACK_MS }
    await imports.update({ _id, leasedUntil }, later)
    throw fault
  }
  if (file?.state === 'applying') await imports.update({ _id, leasedUntil }, { leasedUntil: 0 })
  return file
}

/**
 * Goes on with one import that is being taken over, for so long (接着导入); undefined while somebody else is at it.
 * Two operations, and four a portion beside what the kind takes.
 */
export async function workOff(
  file: ImportFile,
  importings: Importings,
  clock: () => number,
  forMs: number,
): Promise<ImportFile | undefined> {
  const leased = await lease(file, clock())
  return leased && walk(leased, importings[file.kind], clock, clock() + forMs)
}
