import type { Grant } from './roles'

/**
 * What somebody may still do after a transfer (调动): roles held for the units they left go, those for units above both
 * places and for places they never served at stay.
 * @example grantsAfterMove([{ role: 'liaison', unit: 'sy' }], ['ln', 'sy'], ['ln', 'dl']) // []
 */
export const grantsAfterMove = (
  grants: readonly Grant[],
  from: readonly string[],
  to: readonly string[],
): Grant[] => grants.filter(({ unit }) => !from.includes(unit) || to.includes(unit))
