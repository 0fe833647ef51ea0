import { mayAct, type Officer } from '#domain/org'
import type { EntrantFile } from '../store'

/** Whether an entrant is an officer's: one belongs to it, or serves at or below its unit. */
export const isMine = ({ members, unit }: EntrantFile, officer: Officer): boolean =>
  officer.path.includes(unit) || members.some((member) => member.officer === officer._id)

/** Whether one may appeal for an entrant: one belongs to it, or answers for its unit. */
export const mayAppealFor = ({ members, path }: EntrantFile, officer: Officer): boolean =>
  members.some((member) => member.officer === officer._id) ||
  mayAct(officer.grants, 'liaison', path)
