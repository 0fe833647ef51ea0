export {
  BRANCH_KINDS,
  type BranchEntry,
  type BranchKind,
  branchPoints,
  quarterOf,
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
export { type CaseWording, changedSince, type Field, fieldsOf, minutesOf } from './field'
export { CASE_FLAWS, type CaseFlaw, flawsOf } from './flaws'
export { decisionsOf, type Masking } from './masking'
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
