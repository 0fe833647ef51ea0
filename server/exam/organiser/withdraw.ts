import { isRefusal, type OfficerCall, refuse, transact, type UseCase } from '#server/platform'
import { acted } from './act'
import { sittingInPlace } from './in-place'
import { newJob } from './job'
import { showManaged } from './show-managed'
import type { HeldSitting, Notice } from './store'

/** By then no instance holds the sitting as it was. */
const CACHES_MS = 90_000

const noticeOf = (id: string, reason: string, at: number): Notice => ({
  _id: `withdrawn:${id}`,
  ...newJob(id, at + CACHES_MS),
  kind: 'withdrawn',
  reason,
  at,
})

/** Both or neither: a sitting taken back, and the notice that tells everybody of it. */
const write = (call: OfficerCall, id: string, reason: string) =>
  transact(async (within) => {
    const fresh = await within.get<HeldSitting>('sittings', id)
    if (!fresh) return refuse('SITTING_NOT_FOUND')
    if (fresh.state === 'withdrawn') return fresh
    if (fresh.state === 'released') return refuse('FIXED')
    const notice = noticeOf(id, reason, call.now.getTime())
    await within.update('sittings', id, { state: 'withdrawn', ...acted(call, 'withdraw', reason) })
    if (fresh.state === 'published') await within.add('notices', notice)
    return { ...fresh, state: 'withdrawn' as const }
  })

/** Takes a sitting back (撤销); whoever was prepared is told by the timer. At most eight operations. */
export const withdraw: UseCase<'exam', 'withdraw'> = async (call, { sitting: id, reason }) => {
  const found = await sittingInPlace(call.officer, id)
  if (isRefusal(found)) return found
  const after = await write(call, id, reason)
  return isRefusal(after) ? after : showManaged(after, call.now)
}
