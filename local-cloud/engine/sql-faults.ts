import { failed, Refusal } from '../refusal'

const codeOf = (fault: unknown): string =>
  fault instanceof Error && 'code' in fault ? String(fault.code) : ''

/** Whether SQLite refused a row because its unique key exists. */
export const isConstraint = (fault: unknown): boolean =>
  codeOf(fault).startsWith('SQLITE_CONSTRAINT')

/** What a fault of SQLite is to the caller: a full disk and a sealed folder by name. */
export function refusalOf(fault: unknown): Refusal {
  if (fault instanceof Refusal) return fault
  const code = codeOf(fault)
  if (code.startsWith('SQLITE_FULL')) return failed('[FailedOperation.DiskFull] the disk is full')
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN'))
    return failed('[FailedOperation.ReadOnly] the data folder cannot be written')
  return failed(`[FailedOperation] storage fault ${code || 'unknown'}`)
}
