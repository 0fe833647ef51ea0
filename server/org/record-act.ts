import { createHash } from 'node:crypto'
import type { Officer } from '#domain/org'
import type { Call } from '#server/platform'
import { type Audited, auditEntry } from './audit-entry'
import { type AuditEntry, audit } from './store'

/** Who acts and when: a call, or what one left for a timer to do. */
type Acting = Pick<Call, 'now' | 'requestId'> & {
  readonly officer: Pick<Officer, '_id' | 'name'>
}

/** Short whatever was done, and the same each time. */
const idOf = (act: AuditEntry['act'], what: string): string =>
  `${act}:${createHash('sha256').update(what).digest('hex').slice(0, 24)}`

/**
 * A line of the audit log (操作记录) for what another area did; `what` names it, so that a retry writes no second one.
 * One operation.
 */
export const recordAct = async (call: Acting, what: string, said: Audited): Promise<void> => {
  await audit.add({ ...auditEntry(call, call.officer, said), _id: idOf(said.act, what) })
}
