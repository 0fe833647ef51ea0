import type { Reply } from '#contract/index'
import { ActLines } from '#ui'
import { auditSentence } from '../audit-sentence'

/** What was done with bindings and rights (操作记录), newest first. */
export function AuditLog({ entries }: { entries: Reply<'org', 'audit'>['entries'] }) {
  const acts = entries.map((entry) => ({
    key: entry.id,
    at: entry.at,
    said: auditSentence(entry),
  }))
  return <ActLines acts={acts} />
}
