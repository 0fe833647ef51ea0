import type { UseCases } from '#server/platform'
import { organising } from './organising'
import { reading } from './reading'

export { entrantOf } from './entrant-of'
export { entrantWords } from './entrant-words'
export {
  entrantsOf,
  eventOf,
  inOrder,
  isApart,
  judgesOf,
  meetOf,
  meetsJudgedBy,
  type OfStage,
  panelFor,
  panelsOf,
  sheetStateOf,
  stageStateOf,
} from './meet-of'
export { sheetIdOf, sheetOf, sheetsOf } from './sheets-of'
export { type NamedSnapshot, snapshotOfMeet } from './snapshot-of-meet'
export {
  type EntrantFile,
  type MeetFile,
  type MeetPanel,
  type SheetFile,
  sheets,
} from './store'
export { type Unlocking, unlockSheetOf } from './unlock-sheet-of'

/** Skills meets (业务大比武): reading and organising; judging is an area of its own. */
export const meets: UseCases<'meets'> = { ...reading, ...organising }
