export { type Answered, answerBy, isHeld, isInTime } from './answered'
export { DOSSIER_KINDS, type DossierKind, type DossierRules, GRADES, type Grade } from './dossier'
export { type Draw, drawnOf, drawOf, explain, seedFor } from './draw'
export { gradeOf, isGood } from './grade'
export { type ListedFile, listText, yearText } from './list-text'
export { LINE_FAULTS, type LineFault, type ReadLine, readList } from './read-list'
export {
  type FileSight,
  fileSightOf,
  mayReviewAt,
  type Onlooker,
  type Sight,
  sightOf,
} from './sight'
