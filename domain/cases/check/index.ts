export { checkCases } from './cases'
export type { FoundCase, FoundClip, InventedCase } from './found'
export { caseSchema } from './schema'
