import type { AttemptLog, Branch, Officer, Role, Unit } from '#domain/org'
import { collection } from '#server/platform'

export const officers = collection<Officer>('officers')
export const units = collection<Unit>('units')
export const branches = collection<Branch>('branches')
/** One document an OPENID: it belongs to one entry only. */
export const bindings = collection<{ readonly _id: string; readonly officer: string }>('bindings')
export const bindAttempts = collection<AttemptLog & { readonly _id: string }>('bindAttempts')

/** What was done with bindings and rights, with flags and awards, case files, and a judge's sheet. */
export type Act =
  | 'bind'
  | 'release'
  | 'grant'
  | 'revoke'
  | 'renewInvitation'
  | 'openAwardYear'
  | 'confirmAward'
  | 'refuseAward'
  | 'revokeAward'
  | 'unlockSheet'
  | 'lockDossiers'
  | 'drawDossiers'
  | 'reviewDossier'
  | 'openPeriod'
  | 'closePeriod'
  | 'vetoUnit'
  | 'liftVeto'
  | 'publishNotice'
  | 'answerObjection'
  | 'recomputeFlags'
  | 'awardFlags'
  | 'handOverFlag'
  | 'revokeRecord'
  /** A roster that was imported: `on` is the file, `reason` says how many came, changed and left. */
  | 'importRoster'
  /** What an organiser did with a meet: `on` says what. */
  | 'runMeet'

/** One line of the audit log (操作记录): append-only. */
export interface AuditEntry {
  readonly _id: string
  readonly at: number
  readonly act: Act
  /** Who did it, and upon whom or what; names as they were then. */
  readonly by: string
  readonly byOfficer: string
  readonly on: string
  readonly onId: string
  readonly role: Role | null
  readonly unitName: string
  readonly reason: string | null
  /** Where it counts: those responsible anywhere along it may read it. */
  readonly path: readonly string[]
}
export const audit = collection<AuditEntry>('audit')
