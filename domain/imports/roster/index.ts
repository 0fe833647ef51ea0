export {
  compareRoster,
  type RosterChoices,
  type RosterPresent,
  rosterNumbers,
} from './compare-roster'
export { readRoster } from './read-roster'
export type {
  AbsentOfficer,
  FieldChange,
  OfficerSet,
  RosterChange,
  RosterComparison,
  RosterLine,
} from './roster-change'
export type { AsideRow, RosterRead, RosterRow } from './roster-row'
