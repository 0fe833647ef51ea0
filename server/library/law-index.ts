import type { LawVersion } from '#domain/bank'
import { laws } from './store'

/** More laws than the bank will have versions of. */
const MOST = 1000

/** Every version of every law of our index (法规目录), with key points. One operation. */
export async function lawIndex(): Promise<LawVersion[]> {
  const found = await laws.find({}, { sort: [['_id', 'asc']], limit: MOST })
  return found.map(({ _id, ...law }) => law)
}
