export { entrantOf } from './entrant-of'
export { entrantWords } from './entrant-words'
export {
  entrantsOf,
  eventOf,
  inOrder,
  isApart,
  meetOf,
  meetsJudgedBy,
  type OfStage,
  panelFor,
  panelsOf,
  stageStateOf,
} from './meet-of'
export { sheetIdOf, sheetOf, sheetsOf } from './sheets-of'
export {
  type EntrantFile,
  type MeetFile,
  type MeetPanel,
  type SheetFile,
  sheets,
} from './store'
export { type Unlocking, unlockSheetOf } from './unlock-sheet-of'
