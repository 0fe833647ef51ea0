import type { UseCases } from '#server/platform'
import { analysis } from './analysis'
import { count } from './count'
import { draft } from './draft'
import { extend } from './extend'
import { holding } from './holding'
import { manage } from './manage'
import { managed } from './managed'
import { progress } from './progress'
import { publish } from './publish'
import { regrade } from './regrade'
import { regrades } from './regrades'
import { release } from './release'
import { undoRegrade } from './undo-regrade'
import { withdraw } from './withdraw'

export { analyseDue } from './analyse-due'
export { announceDue } from './announce-due'
export { SEASON_MOST } from './board-of'
export { keepDraft } from './keep-draft'
export { type ExamPassed, passedBetween } from './passed-between'
export { regradeDue } from './regrade-due'
export { type RoundOver, roundsBetween } from './rounds-between'
export { tellDue } from './tell-due'

/** What those who hold sittings do with them (组织者的场次管理). */
export const organiser = {
  managed,
  manage,
  count,
  draft,
  publish,
  withdraw,
  progress,
  extend,
  release,
  regrade,
  undoRegrade,
  regrades,
  analysis,
  holding,
} satisfies Partial<UseCases<'exam'>>
