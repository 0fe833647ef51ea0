import { QUOTA_KINDS } from '#domain/honours'
import { command } from '#server/platform'
import { type QuotaFile, quotaFiles, quotaId } from './store'

/** The quotas (名额) of a year in their order; none while it is not opened. One operation. */
export async function quotasOf(year: number): Promise<QuotaFile[]> {
  const ids = QUOTA_KINDS.map((kind) => quotaId(kind, year))
  const found = await quotaFiles.find({ _id: command.in(ids) }, { limit: ids.length })
  return found.sort((a, b) => ids.indexOf(a._id) - ids.indexOf(b._id))
}
