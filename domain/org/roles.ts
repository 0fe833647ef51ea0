/** What someone may be granted beside being an officer; each holds for one place in the tree and all below it. */
export const ROLES = [
  'branchEditor', // 支部编辑
  'liaison', // 联络人
  'legalReviewer', // 法制审核
  'bankEditor', // 题库编辑
  'judge', // 评委
  'organiser', // 组织者
  'provincialAdmin', // 省级管理
] as const
export type Role = (typeof ROLES)[number]

/** A role at a place (授权). */
export interface Grant {
  readonly role: Role
  readonly unit: string
}

/** A provincial admin may do what a liaison, an organiser or a bank editor does, anywhere below the province. */
const COVERS: Partial<Record<Role, readonly Role[]>> = {
  provincialAdmin: ['liaison', 'organiser', 'bankEditor'],
}

const holds = (grant: Grant, role: Role): boolean =>
  grant.role === role || (COVERS[grant.role]?.includes(role) ?? false)

/** The units at which someone holds a role, directly or covered by a wider one. */
export const placesOf = (grants: readonly Grant[], role: Role): string[] =>
  grants.filter((grant) => holds(grant, role)).map((grant) => grant.unit)

/**
 * Whether a role holds at a place, given as the path from the province down.
 * @example mayAct([{ role: 'liaison', unit: 'sy' }], 'liaison', ['ln', 'sy', 'sy-hp']) // true
 */
export const mayAct = (grants: readonly Grant[], role: Role, path: readonly string[]): boolean =>
  placesOf(grants, role).some((unit) => path.includes(unit))
