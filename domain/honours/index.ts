export { AWARD_KINDS, type AwardKind, QUOTA_KINDS, type QuotaKind, quotaOf } from './award'
export { type Evidence, type EvidenceByIndicator, PROOFS, type Proof } from './evidence'
export {
  hasQuota,
  isAwardYear,
  isForPerson,
  isOwnNomination,
  NOMINATION_STATES,
  type NominationState,
} from './nomination'
export {
  isPeriod,
  isPublic,
  PERIOD_STATES,
  type Period,
  type PeriodDays,
  type PeriodState,
} from './period'
export { fitsRecord, RECORD_NUMBERS, type RecordFigures, type RecordNumbers } from './record'
export {
  mayDecideRecord,
  mayReadRecord,
  mayWithdrawRecord,
  RECORD_STATES,
  type RecordReader,
  type RecordStanding,
  type RecordState,
  takesRecords,
} from './record-review'
export {
  type Group,
  type HonoursRules,
  type Indicator,
  indicatorsOf,
  type Rule,
  type Scheme,
  type Section,
  type VetoKind,
} from './scheme'
export type { FlagScore, IndicatorScore, Veto } from './score'
export { RECORD_KINDS, type RecordKind, SOURCES, type Source } from './source'
