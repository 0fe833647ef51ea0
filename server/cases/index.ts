import type { UseCases } from '#server/platform'
import { deskCalls } from './desk'
import { readingCalls } from './reading'

export { countCases } from './count-due'
export { dropUnused } from './drop-unused'
export { healBranches } from './heal-branches'
export { type GivenCase, publishCases } from './publish-cases'

/** Learning law from cases (以案释法). */
export const cases: UseCases<'cases'> = { ...readingCalls, ...deskCalls }
