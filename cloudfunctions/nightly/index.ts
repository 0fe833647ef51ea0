import { removeOldDuels } from '#server/duel'
import { inTurn } from '#server/platform'
import { healSets } from '#server/study'

/** Each night at 03:10 Beijing time: settles what a crash left unsettled, removes duels of days ago. */
export const main = inTurn([
  ['healSets', healSets],
  ['removeOldDuels', () => removeOldDuels(new Date())],
])
