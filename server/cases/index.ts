import type { UseCases } from '#server/platform'
import { deskCalls } from './desk'
import { readingCalls } from './reading'

export { casesOn } from './cases-on'
export {
  type Collected,
  type CollectedCase,
  type CollectedVersion,
  collectedCases,
  collectedVersions,
} from './collected'
export { countCases } from './count-due'
export { dropUnused } from './drop-unused'
export { type EarnedCase, earnedCases } from './earned-cases'
export { healBranches } from './heal-branches'
export { type GivenCase, publishCases } from './publish-cases'
export { citedIn } from './show-case'

/** Learning law from cases (以案释法). */
export const cases: UseCases<'cases'> = { ...readingCalls, ...deskCalls }
