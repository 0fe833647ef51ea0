export { AWARD_KINDS, type AwardKind, QUOTA_KINDS, type QuotaKind, quotaOf } from './award'
export { type Chance, chancesOf } from './chances'
export { type Evidence, type EvidenceByIndicator, PROOFS, type Proof } from './evidence'
export { countEvidence, placeEvidence, shareEvidence } from './evidence-of'
export { explainFlag, type FlagStep, type KeptScore, type Snapshot } from './explain-flag'
export {
  hasQuota,
  isAwardYear,
  isForPerson,
  isOwnNomination,
  NOMINATION_STATES,
  type NominationState,
} from './nomination'
export { isNoticeOpen, type NoticeDays, noticeFrom } from './notice'
export {
  daysOf,
  isPeriod,
  isPublic,
  nextPeriod,
  PERIOD_STATES,
  type Period,
  type PeriodDays,
  type PeriodState,
  periodOf,
} from './period'
export { fitsRecord, RECORD_NUMBERS, type RecordFigures, type RecordNumbers } from './record'
export {
  mayDecideRecord,
  mayReadRecord,
  mayRevokeRecord,
  mayWithdrawRecord,
  RECORD_STATES,
  type RecordReader,
  type RecordStanding,
  type RecordState,
  takesRecords,
  takesRevocations,
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
export { scoreOf } from './score-of'
export { type IndicatorPoints, type SectionScore, sectionsOf } from './sections'
export { RECORD_KINDS, type RecordKind, SOURCES, type Source } from './source'
export { BY_LOT, type Contender, lotSeed, type Place, standingOf } from './standing-of'
