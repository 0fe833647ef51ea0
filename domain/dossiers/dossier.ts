import type { Rubric } from '../rubric'

/** Kinds of case files (案卷): 行政处罚, 行政许可, 行政强制, 行政检查. */
export const DOSSIER_KINDS = ['penalty', 'licence', 'coercion', 'inspection'] as const
export type DossierKind = (typeof DOSSIER_KINDS)[number]

/** Grades of a reviewed file (等次): 优秀, 良好, 合格, 不合格. */
export const GRADES = ['excellent', 'good', 'passed', 'failed'] as const
export type Grade = (typeof GRADES)[number]

/** What the plan says of case-file review (案卷评查): the plan's measure 13. */
export interface DossierRules {
  /** At least this share of each agency's files is drawn each year, rounded up, in hundredths. */
  readonly drawPercent: number
  /** From these totals on, in hundredths of a point. */
  readonly excellentFrom: number
  readonly goodFrom: number
  readonly passedFrom: number
  /** Days an agency has to answer a finding. */
  readonly answerDays: number
  /** Whoever took a file and has not signed after so many days gives way to another reviewer. */
  readonly heldDays: number
  /** A reviewer stays away from what lies in one unit of this depth: 1 is a city. */
  readonly apartDepth: number
  /** The checklist (评查清单) by kind. */
  readonly checklists: Readonly<Record<DossierKind, Rubric>>
}
