import { command, removeFiles } from '#server/platform'
import { chunks, type ImportFile, imports } from './store'

const DAY_MS = 86_400_000
const KEPT_DAYS = 30
const AT_ONCE = 100

/** The rows first: an import whose document is gone could not be found again. */
async function clear({ _id, files }: ImportFile): Promise<void> {
  await chunks.remove({ import: _id })
  await removeFiles(files)
  await imports.remove({ _id })
}

/**
 * Clears imports that were thrown away or are older than a month (清理导入); what they brought stays. Run by night: one
 * operation, two for each of them.
 */
export async function clearOldImports(now: Date): Promise<{ cleared: number }> {
  const old = command.or(
    { state: 'discarded' },
    {
      state: command.in(['reading', 'ready', 'refused', 'done']),
      at: command.lt(now.getTime() - KEPT_DAYS * DAY_MS),
    },
  )
  const found = await imports.find(old, { limit: AT_ONCE })
  for (const file of found) await clear(file)
  return { cleared: found.length }
}
