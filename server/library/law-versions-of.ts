import { type Citation, citationKey, type LawVersion } from '#domain/bank'
import { command } from '#server/platform'
import { laws } from './store'

const MOST = 500

/** The versions of laws that are cited, by `law@version`. One operation, none for none. */
export async function lawVersionsOf(
  citations: readonly Citation[],
): Promise<ReadonlyMap<string, LawVersion>> {
  const keys = [...new Set(citations.map(citationKey))]
  if (keys.length === 0) return new Map()
  const found = await laws.find({ _id: command.in(keys) }, { limit: MOST })
  return new Map(found.map((law) => [law._id, law]))
}
