import type { OfficerCall } from '#server/platform'
import { ownImport } from './own'
import { chunks, type StagedRow } from './store'

const MOST_CHUNKS = 1000

/**
 * The refused rows (不收的行) of an import of the asker's, in the order of the file; undefined where it is not theirs.
 * Two operations.
 */
export async function refusedRows(
  { officer }: OfficerCall,
  id: string,
): Promise<{ readonly name: string; readonly rows: readonly StagedRow[] } | undefined> {
  const file = await ownImport(officer, id)
  if (!file) return undefined
  const found = await chunks.find({ import: id }, { sort: [['place', 'asc']], limit: MOST_CHUNKS })
  const all = found.flatMap(({ rows }) => rows)
  return { name: file.name, rows: all.filter(({ comparison }) => comparison === 'refused') }
}
