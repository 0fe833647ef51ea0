import type { UseCases } from '#server/platform'
import type { UnderWay } from './organiser/counting'
import { hallWith } from './organiser/hall'
import { inside } from './organiser/inside'
import { reopen } from './organiser/reopen'
import { revealWith } from './organiser/reveal'
import { persons } from './persons'
import { setAway } from './set-away'
import { units } from './units'

export { type Declared, declareBoard } from './declare-board'
export { boardsProjection } from './fold/projection'
export { isOpenlyShown } from './openly-shown'
export type { UnderWay } from './organiser/counting'
export { personsPage } from './read/persons-page'
export { type Place, placeOf as standingOf } from './read/place-of'
export { rankOf } from './read/way'
export { type Revealed, revealedSince } from './revealed-since'
export { setSizes, widenSizes } from './set-sizes'
export { type UnitPlace, unitPlaces } from './unit-places'

/** Boards (榜); `underWay` counts a board's attempts that are not in the ledger yet. */
export const boardsWith = (underWay: UnderWay): UseCases<'boards'> => ({
  persons,
  units,
  setAway,
  inside,
  hall: hallWith(underWay),
  reveal: revealWith(underWay),
  reopen,
})
