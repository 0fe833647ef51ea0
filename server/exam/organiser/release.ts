import {
  command,
  isRefusal,
  type OfficerCall,
  refuse,
  transact,
  type UseCase,
} from '#server/platform'
import { attempts } from '../store'
import { acted } from './act'
import { sittingInPlace } from './in-place'
import { newJob } from './job'
import { showManaged } from './show-managed'
import type { HeldSitting, Notice } from './store'

const noticeOf = (id: string, at: number): Notice => ({
  _id: `released:${id}`,
  ...newJob(id, at),
  kind: 'released',
  reason: null,
  at,
})

const write = (call: OfficerCall, id: string) =>
  transact(async (within) => {
    const fresh = await within.get<HeldSitting>('sittings', id)
    if (!fresh) return refuse('SITTING_NOT_FOUND')
    if (fresh.state === 'released') return fresh
    const at = call.now.getTime()
    if (fresh.state !== 'published' || at < fresh.terms.closesAt) return refuse('STILL_OPEN')
    const out = { state: 'released' as const, releasedAt: at }
    await within.update('sittings', id, { ...out, ...acted(call, 'release') })
    await within.add('notices', noticeOf(id, at))
    return { ...fresh, ...out }
  })

/** Whether anybody still answers, as after an extension: marks would tell them. One operation. */
async function isAnswered(sitting: string, now: Date): Promise<boolean> {
  const where = { sitting, state: 'open', lastAt: command.gte(now.getTime()) }
  return (await attempts.find(where, { limit: 1, fields: { _id: true } })).length > 0
}

/**
 * Lets marks be seen (公布成绩), once nobody answers any more; those who sat are told by the timer. At most nine
 * operations.
 */
export const release: UseCase<'exam', 'release'> = async (call, { sitting: id }) => {
  const found = await sittingInPlace(call.officer, id)
  if (isRefusal(found)) return found
  if (await isAnswered(id, call.now)) return refuse('STILL_OPEN')
  const after = await write(call, id)
  return isRefusal(after) ? after : showManaged(after, call.now)
}
