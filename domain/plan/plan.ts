import type { BankRules } from '../bank'
import type { CaseRules } from '../cases'
import type { DossierRules } from '../dossiers'
import type { DuelRules } from '../duel'
import type { ExamRules } from '../exam'
import type { HonoursRules } from '../honours'
import type { InboxRules } from '../inbox'
import type { MediaRules } from '../media'
import type { StudyRules } from '../study'

/** One version of the plan (方案版本): every target, weight and bound of the product (house law 8). */
export interface Plan {
  readonly plan: string
  readonly version: string
  readonly study: StudyRules
  readonly org: {
    /** Failed bindings within the window at most. */
    readonly bindFailuresAtMost: number
    readonly bindWindowMinutes: number
  }
  readonly feedback: {
    /** Messages of one person a day at most. */
    readonly perDay: number
  }
  readonly inbox: InboxRules
  readonly exam: ExamRules
  readonly duel: DuelRules
  readonly boards: {
    /** Rows the hall page shows at a reveal (滚榜). */
    readonly hallRows: number
  }
  readonly bank: BankRules
  readonly cases: CaseRules
  readonly dossiers: DossierRules
  readonly honours: HonoursRules
  readonly media: MediaRules
}
