export { type CaseWords, rewriteWords } from './case-words'
export { type Decision, type Decisions, REASON_AT_LEAST } from './decision'
export { findSensitive } from './find'
export {
  type Finding,
  type Party,
  SENSITIVE_KINDS,
  type SensitiveKind,
} from './finding'
export { suggestMask } from './mask'
export { personalIn } from './personal'
export { findInCase, type PlacedFinding, redactCase } from './redact'
