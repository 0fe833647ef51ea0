import type { Officer } from '#domain/org'
import { command, transact } from '#server/platform'
import type { LetGo } from './release'

/**
 * Somebody leaves (离开): no role, no binding, and what hangs on it in other areas is let go of; what they did stays.
 * Twice is once: a crash between the two is made good by doing it again. Five operations, one or two more an area.
 */
export const leaveBy =
  (letGo: readonly LetGo[]) =>
  async (id: string): Promise<void> => {
    await transact(async (within) => {
      const officer = await within.get<Officer>('officers', id)
      if (officer?.status !== 'active') return
      const gone = { status: 'left', openid: null, boundAt: null, grants: command.set([]) }
      await within.update('officers', id, gone)
      if (officer.openid) await within.remove('bindings', officer.openid)
    })
    for (const each of letGo) await each(id)
  }
