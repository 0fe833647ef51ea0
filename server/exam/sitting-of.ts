import type { Sitting } from '#domain/exam'
import { sittings } from './store'

const FRESH_MS = 60_000
/** A paper weighs up to some hundred KB: an instance keeps those of a few sittings. */
const MOST = 20

const kept = new Map<string, { readonly sitting: Sitting; readonly at: number }>()

function keep(sitting: Sitting, at: number): void {
  kept.delete(sitting._id)
  kept.set(sitting._id, { sitting, at })
  const [eldest] = kept.keys()
  if (kept.size > MOST && eldest !== undefined) kept.delete(eldest)
}

/**
 * A sitting that was published; drafts are nobody's yet. A warm instance keeps it for a minute, which is right
 * whenever it matters, since terms are fixed from two minutes before the opening: at most one operation.
 */
export async function sittingOf(id: string, now: Date): Promise<Sitting | undefined> {
  const known = kept.get(id)
  if (known && Math.abs(now.getTime() - known.at) < FRESH_MS) return known.sitting
  const sitting = await sittings.get(id)
  if (!sitting || sitting.state === 'draft') return undefined
  keep(sitting, now.getTime())
  return sitting
}
