import { placesOf } from '#domain/org'
import { command, type UseCase } from '#server/platform'
import { audit } from './store'

const PAGE = 30

/** The audit log below the asker's places (操作记录), newest first. One operation. */
export const readAudit: UseCase<'org', 'audit'> = async ({ officer, now }, { before }) => {
  const until = before ?? now.getTime() + 1
  const found = await audit.find(
    { path: command.in(placesOf(officer.grants, 'liaison')), at: command.lt(until) },
    { sort: [['at', 'desc']], limit: PAGE + 1 },
  )
  const page = found.slice(0, PAGE)
  return {
    entries: page.map(({ _id, at, by, act, on, role, unitName, reason }) => ({
      id: _id,
      at,
      by,
      act,
      on,
      role,
      unitName,
      reason,
    })),
    next: found.length > PAGE ? (page.at(-1)?.at ?? null) : null,
  }
}
