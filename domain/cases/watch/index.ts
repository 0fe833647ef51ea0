export { type Move, type QuestionMoment, questionMoments, questionStop } from './question-stop'
export { type LocalPlace, lastReport, type ReportMark, resumeAt } from './resume'
export { lengthOf, type Stretch, tenthsOf } from './stretch'
export { takeReport } from './take-report'
export { beginTape, nextReport, type PlayerEvent, record, reportDue, type Tape } from './tape'
export {
  openSession,
  SESSIONS_AT_MOST,
  STRETCHES_AT_MOST,
  type Watched,
  type WatchReport,
  type WatchSession,
  type WatchTerms,
} from './watched'
