import type { OfficerCall } from '#server/platform'
import { auditEntry } from './audit-entry'
import { audit } from './store'

/**
 * Writes a line of the audit log (操作记录) for an act of another area that is done once to one thing, such as locking
 * a year: written again it stays one line. One operation.
 */
export const writeAudit = (
  call: OfficerCall,
  said: Parameters<typeof auditEntry>[2],
): Promise<boolean> =>
  audit.add({ ...auditEntry(call, call.officer, said), _id: `${said.act}:${said.onId}` })
