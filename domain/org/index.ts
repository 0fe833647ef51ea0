export { type AttemptLog, attemptsAllowed } from './attempts'
export type { Branch, Officer, Unit, UnitKind } from './people'
export { type Grant, mayAct, placesOf, ROLES, type Role } from './roles'
export { normaliseCode, normaliseName, normaliseNumber } from './roster-entry'
