import type { Officer } from '#domain/org'
import { isRefusal, refuse, transact, type UseCase } from '#server/platform'
import { auditEntry } from './audit-entry'
import { officerInPlace } from './in-place'

/** Takes what an officer holds in some area out of a released identity's hands. */
export type LetGo = (officer: string) => Promise<unknown>

/** Frees an entry after a change of phone (解除绑定); the officer binds anew. Seven operations, one or two more an area. */
export const releaseBy =
  (letGo: readonly LetGo[]): UseCase<'org', 'release'> =>
  async (call, { officer: id, reason }) => {
    const found = await officerInPlace(call.officer, 'liaison', id)
    if (isRefusal(found)) return found
    const said = {
      act: 'release' as const,
      on: found.name,
      onId: id,
      unitName: found.unitName,
      path: found.path,
      reason,
    }
    const released = await transact(async (within) => {
      const fresh = await within.get<Officer>('officers', id)
      if (!fresh?.openid) return refuse('NOT_BOUND_YET')
      await within.update('officers', id, { openid: null, boundAt: null })
      await within.remove('bindings', fresh.openid)
      await within.add('audit', auditEntry(call, call.officer, said))
      return { officer: id }
    })
    if (!isRefusal(released)) for (const each of letGo) await each(id)
    return released
  }
