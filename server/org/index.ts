import type { UseCases } from '#server/platform'
import { bindEntry } from './bind-entry'
import { grant } from './grant'
import { me } from './me'
import { officer } from './officer'
import { people } from './people'
import { readAudit } from './read-audit'
import { type LetGo, releaseBy } from './release'
import { renewInvitation } from './renew-invitation'
import { revoke } from './revoke'
import { roster } from './roster'
import { unitTree } from './unit-tree'

export { admit, amend } from './admit'
export { type Agency, agencies, isAgency } from './agencies'
export { type Audited, auditEntry } from './audit-entry'
export { branchIds } from './branch-ids'
export { countServing, type Serving } from './count-serving'
export { identify } from './identify'
export { unitInPlace } from './in-place'
export { leaveBy } from './leave'
export { liaisonsOf } from './liaisons-of'
export { officerOf } from './officer-of'
export { officersBelow } from './officers-below'
export { officersOf } from './officers-of'
export { publishRoster } from './publish-roster'
export { recordAct } from './record-act'
export type { LetGo } from './release'
export { allUnits, numberedOfficers, rosterBelow } from './roster-below'
export { type UnitInLevel, unitsIn, unitsInLevels } from './units-in-levels'
export { unitsOf } from './units-of'

/**
 * Units, branches, people and rights (单位·支部·人员·权限). What else hangs on a WeChat identity belongs to areas
 * that build on this one: `letGo` names how each of them lets a released officer's go.
 */
export const orgWith = (letGo: readonly LetGo[]): UseCases<'org'> => ({
  me,
  bindEntry,
  roster,
  units: unitTree,
  people,
  officer,
  release: releaseBy(letGo),
  renewInvitation,
  grant,
  revoke,
  audit: readAudit,
})
