export { CASE_ACTS, type CaseActName } from './acts'
export { articleIndex } from './article-index'
export { articleKey } from './article-key'
export {
  BRANCH_KINDS,
  type BranchEntry,
  type BranchKind,
  branchPoints,
  earnedLines,
} from './branch-points'
export type {
  Basis,
  Caption,
  CaseLesson,
  CasePicture,
  CaseQuestion,
  CaseText,
  CaseVideo,
  ProcedureStep,
} from './case'
export { citationsOf } from './citations'
export { type CaseWording, changedSince, type Field, fieldsOf, minutesOf } from './field'
export { CASE_FLAWS, type CaseFlaw, flawsOf } from './flaws'
export {
  type CaseAnswer,
  type CaseAnswers,
  type CaseLearner,
  decidingQuestion,
  isAnswered,
  isDecided,
  isLearned,
  nextStop,
  type Tally,
} from './learner'
export { decisionsOf, type Masking } from './masking'
export { type DomainCases, inPrintOrder } from './print-order'
export {
  CASE_FLOW,
  CASE_STATES,
  type CaseState,
  type CaseStep,
  cityOf,
  mayRead,
  mayReview,
  mayWithdraw,
  mayWrite,
  type Reach,
  type Standing,
  stateOf,
} from './publication'
export {
  isQuarter,
  latestQuarters,
  momentsOf,
  type Quarter,
  quarterName,
  quarterOf,
} from './quarter'
export {
  type CaseWords,
  type Decision,
  type Decisions,
  type Finding,
  findInCase,
  findSensitive,
  type Party,
  type PlacedFinding,
  REASON_AT_LEAST,
  redactCase,
  rewriteWords,
  SENSITIVE_KINDS,
  type SensitiveKind,
  suggestMask,
} from './redaction'
export type { CaseRules } from './rules'
export {
  beginTape,
  type LocalPlace,
  lastReport,
  lengthOf,
  type Move,
  nextReport,
  openSession,
  type PlayerEvent,
  type QuestionMoment,
  questionMoments,
  questionStop,
  type ReportMark,
  record,
  reportDue,
  resumeAt,
  SESSIONS_AT_MOST,
  STRETCHES_AT_MOST,
  type Stretch,
  type Tape,
  takeReport,
  tenthsOf,
  type Watched,
  type WatchReport,
  type WatchSession,
  type WatchTerms,
} from './watch'
