import type { Hundredths } from '../../points'
import type { EventKind, Scoring } from '../event'
import { PANEL } from './build'
import { CASE_LESSON } from './case-lesson'
import { DRILL } from './drill'
import { FILE_MAKING, FILE_REVIEW } from './files'
import { RUN_1000 } from './fitness'
import { GESTURES } from './gestures'
import { SIMULATION } from './simulation'

const FULL: Hundredths = 10_000

/** What an event of each kind can begin with (计分模板); 其他 begins with nothing. */
export const SCORING_TEMPLATES: Readonly<Record<Exclude<EventKind, 'other'>, Scoring>> = {
  drill: { kind: 'judged', rubric: DRILL, panel: PANEL },
  gestures: { kind: 'judged', rubric: GESTURES, panel: PANEL },
  fitness: { kind: 'measured', standards: RUN_1000, panel: PANEL },
  knowledgeTest: { kind: 'taken', sitting: null, most: FULL },
  contest: { kind: 'taken', sitting: null, most: FULL },
  simulation: { kind: 'judged', rubric: SIMULATION, panel: PANEL },
  caseLesson: { kind: 'judged', rubric: CASE_LESSON, panel: PANEL },
  fileMaking: { kind: 'checked', rubric: FILE_MAKING, panel: PANEL },
  fileReview: { kind: 'checked', rubric: FILE_REVIEW, panel: PANEL },
}
