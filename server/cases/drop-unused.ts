import { dropMedia } from '#server/media'
import { command } from '#server/platform'
import { mediaIds } from './desk/draft-media'
import { drafts } from './desk/store'
import { mediaIn } from './media-in'
import { type CaseFile, caseFiles } from './store'

const DAY_MS = 86_400_000
const MOST = 200

const inVersions = ({ submitted, before, live }: CaseFile): string[] =>
  [submitted, before, live].flatMap((version) => (version ? mediaIn(version) : []))

/** Drops what neither draft nor versions of a case have any more. One operation, five where there is something. */
async function dropOf(file: CaseFile, now: Date): Promise<number> {
  const draft = await drafts.get(file._id)
  const used = new Set([...inVersions(file), ...(draft ? mediaIds(draft) : [])])
  const unused = file.media.filter((id) => !used.has(id))
  if (unused.length === 0) return 0
  await dropMedia(unused, now)
  await caseFiles.update({ _id: file._id }, { media: command.pull(command.in(unused)) })
  return unused.length
}

/** Each night: pictures and videos that were taken out of cases written on lately are gone from the storage too. */
export async function dropUnused(now: Date): Promise<number> {
  const since = now.getTime() - 2 * DAY_MS
  const lately = await caseFiles.find(
    { updatedAt: command.gte(since) },
    { sort: [['updatedAt', 'asc']], limit: MOST },
  )
  let dropped = 0
  for (const file of lately) dropped += await dropOf(file, now)
  return dropped
}
