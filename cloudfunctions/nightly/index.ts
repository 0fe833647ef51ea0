import { dropUnused, healBranches } from '#server/cases'
import { inTurn } from '#server/platform'
import { healSets } from '#server/study'

/** Each night at 03:10 Beijing time: settles what a crash left unsettled. */
export const main = inTurn([
  ['healSets', healSets],
  ['healBranches', () => healBranches(new Date())],
  ['dropUnused', () => dropUnused(new Date())],
])
