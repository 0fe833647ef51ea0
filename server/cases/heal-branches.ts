import { command } from '#server/platform'
import { postBranch } from './post-branch'
import { caseFiles } from './store'

const DAY_MS = 86_400_000
const MOST = 500

/** Each night: a crash between a case's act and its branch's line is made good (支部得分). */
export async function healBranches(now: Date): Promise<number> {
  const since = now.getTime() - 2 * DAY_MS
  const acted = await caseFiles.find(
    { 'acts.at': command.gte(since) },
    { sort: [['_id', 'asc']], limit: MOST },
  )
  for (const file of acted) await postBranch(file, now)
  return acted.length
}
