import { command } from '#server/platform'
import { type Proposal, proposals } from './proposal'

/** Offers questions to the bank; those offered before are left as they are. At most two operations; how many are new. */
export async function propose(offered: readonly Proposal[]): Promise<number> {
  const ids = offered.map(({ _id }) => _id)
  const there = await proposals.find(
    { _id: command.in(ids) },
    { limit: Math.max(1, ids.length), fields: { _id: true } },
  )
  const known = new Set(there.map(({ _id }) => _id))
  const fresh = offered.filter(({ _id }) => !known.has(_id))
  await proposals.addMany(fresh)
  return fresh.length
}
