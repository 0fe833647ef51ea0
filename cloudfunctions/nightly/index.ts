import { dropUnused, healBranches } from '#server/cases'
import { removeOldDuels } from '#server/duel'
import { clearOldImports } from '#server/imports'
import { sweepMedia } from '#server/media'
import { inTurn } from '#server/platform'
import { healSets } from '#server/study'

/** Each night at 03:10 Beijing time: settles what a crash left unsettled, and removes what nobody needs any more. */
export const main = inTurn([
  ['healSets', healSets],
  ['healBranches', () => healBranches(new Date())],
  ['dropUnused', () => dropUnused(new Date())],
  ['sweepMedia', () => sweepMedia(new Date())],
  ['removeOldDuels', () => removeOldDuels(new Date())],
  ['clearOldImports', () => clearOldImports(new Date())],
])
