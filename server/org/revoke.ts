import type { Officer, Role } from '#domain/org'
import { command, isRefusal, refuse, transact, type UseCase } from '#server/platform'
import { auditEntry } from './audit-entry'
import { officerInPlace } from './in-place'
import { showGrants } from './show-me'
import { officers, units } from './store'

/** Whether someone else could still grant rights in the whole of a place. One operation. */
async function anotherAdmin(id: string, unit: string): Promise<boolean> {
  const admins = await officers.find(
    { grants: command.elemMatch({ role: 'provincialAdmin', unit }), status: 'active' },
    { limit: 2 },
  )
  return admins.some((admin) => admin._id !== id)
}

/** Only the top of the tree must never be without one: below it, the province can grant anew. */
const leavesNobody = async ({ _id, path }: Officer, role: Role, at: string): Promise<boolean> =>
  role === 'provincialAdmin' && at === path[0] && !(await anotherAdmin(_id, at))

/** Takes a role back (撤销授权); the last provincial admin stays. At most seven operations. */
export const revoke: UseCase<'org', 'revoke'> = async (
  call,
  { officer: id, role, unit: at, reason },
) => {
  const found = await officerInPlace(call.officer, 'provincialAdmin', id)
  if (isRefusal(found)) return found
  if (await leavesNobody(found, role, at)) return refuse('LAST_ADMIN')
  const unitName = (await units.get(at))?.name ?? at
  const said = {
    act: 'revoke' as const,
    on: found.name,
    onId: id,
    role,
    unitName,
    path: found.path,
    reason,
  }
  const left = await transact(async (within) => {
    const held = (await within.get<Officer>('officers', id))?.grants ?? []
    const rest = held.filter((one) => one.role !== role || one.unit !== at)
    if (rest.length === held.length) return refuse('GRANT_NOT_FOUND')
    await within.update('officers', id, { grants: command.set(rest) })
    await within.add('audit', auditEntry(call, call.officer, said))
    return rest
  })
  return isRefusal(left) ? left : { officer: id, grants: await showGrants(left) }
}
