import type { Officer } from '#domain/org'
import type { Call } from '#server/platform'
import type { AuditEntry } from './store'

/** What a line of the audit log says of an act. */
export type Audited = Pick<AuditEntry, 'act' | 'on' | 'onId' | 'unitName' | 'path'> &
  Partial<Pick<AuditEntry, 'role' | 'reason'>>

/** A line of the audit log for what `by` does in this call; one call writes one line of a kind. */
export const auditEntry = (
  { now, requestId }: Pick<Call, 'now' | 'requestId'>,
  by: Pick<Officer, '_id' | 'name'>,
  said: Audited,
): AuditEntry => ({
  _id: `${said.act}:${requestId}`,
  at: now.getTime(),
  by: by.name,
  byOfficer: by._id,
  role: null,
  reason: null,
  ...said,
})
