export {
  type Counts,
  type Entry,
  type EntryKind,
  isScore,
  SCORE_KINDS,
  type ScoreEntry,
  type ScoreKind,
  STUDY_KINDS,
  type StudyEntry,
  type StudyKind,
} from './entry'
export { marksFrom, pointsFrom } from './rebuild'
export { countedOf, shownOf } from './shown'
