import type { Grant, Officer } from '#domain/org'
import { command, isRefusal, refuse, transact, type UseCase } from '#server/platform'
import { auditEntry } from './audit-entry'
import { officerInPlace, unitInPlace } from './in-place'
import { showGrants } from './show-me'
import { units } from './store'

const same = (a: Grant, b: Grant) => a.role === b.role && a.unit === b.unit

/** Grants a role at a place (授权); one held already stays as it is. At most seven operations. */
export const grant: UseCase<'org', 'grant'> = async (
  call,
  { officer: id, role, unit: at, reason },
) => {
  const found = await officerInPlace(call.officer, 'provincialAdmin', id)
  if (isRefusal(found)) return found
  if (!(await units.get(at))) return refuse('UNIT_NOT_FOUND')
  const unit = await unitInPlace(call.officer, 'provincialAdmin', at)
  if (isRefusal(unit)) return unit
  // What a provincial admin reads and answers is the whole province's.
  if (role === 'provincialAdmin' && unit.kind !== 'province') return refuse('ROLE_NOT_FOR_UNIT')
  const given = { role, unit: at }
  const said = {
    act: 'grant' as const,
    on: found.name,
    onId: id,
    role,
    unitName: unit.name,
    path: found.path,
    reason,
  }
  const grants = await transact(async (within) => {
    const held = (await within.get<Officer>('officers', id))?.grants ?? []
    if (held.some((one) => same(one, given))) return held
    await within.update('officers', id, { grants: command.set([...held, given]) })
    await within.add('audit', auditEntry(call, call.officer, said))
    return [...held, given]
  })
  return { officer: id, grants: await showGrants(grants) }
}
