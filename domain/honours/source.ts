/** Records a liaison enters because no ledger has them: 包路段, 三会一课, 岗位练兵, 群众评议, 查实投诉. */
export const RECORD_KINDS = [
  'roadSections',
  'partyLife',
  'drills',
  'ratings',
  'complaints',
] as const
export type RecordKind = (typeof RECORD_KINDS)[number]

/**
 * Where points of a flag may come from, and nowhere else: 考试合格, 竞赛名次, 比武成绩, 案例发布, 案例全省采用, 案卷优良,
 * 评查整改, and confirmed records. Log-ins, minutes and check-ins have no name here (国办函〔2026〕12号, house law 7).
 */
export const SOURCES = [
  'exam.passed',
  'contest.standing',
  'meet.standing',
  'cases.published',
  'cases.shared',
  'dossiers.good',
  'dossiers.answered',
  'record.roadSections',
  'record.partyLife',
  'record.drills',
  'record.ratings',
  'record.complaints',
] as const
export type Source = (typeof SOURCES)[number]
