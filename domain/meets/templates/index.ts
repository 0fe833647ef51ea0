import type { Rubric } from '../../rubric'
import type { EventKind, PanelRules, Scoring } from '../index'
import { caseLesson } from './case-lesson'
import { drill } from './drill'
import { fileMaking } from './file-making'
import { fileReview } from './file-review'
import { fitness } from './fitness'
import { gestures } from './gestures'
import { other } from './other'
import { simulation } from './simulation'

/** What an event of a kind begins with (项目模板): how it is entered and scored. */
export interface Template {
  readonly entry: 'team' | 'single'
  readonly scoring: Scoring
}

/** 去掉一个最高分和一个最低分, from five sheets on; five points off the others is pointed out. */
const PANEL: PanelRules = { trimEach: 1, trimFrom: 5, outlier: 500 }
/** Watches are not trimmed; a second between them is pointed out. */
const WATCHES: PanelRules = { trimEach: 0, trimFrom: 3, outlier: 100 }

const judged = (entry: Template['entry'], rubric: Rubric): Template => ({
  entry,
  scoring: { kind: 'judged', rubric, panel: PANEL },
})
const taken: Template = {
  entry: 'single',
  scoring: { kind: 'taken', sitting: null, most: 10_000 },
}

/** Ready-made events: a meet declares them as they are, or changed. */
export const templates: Readonly<Record<EventKind, Template>> = {
  drill: judged('team', drill),
  gestures: judged('single', gestures),
  fitness: {
    entry: 'single',
    scoring: { kind: 'measured', standards: fitness, panel: WATCHES },
  },
  knowledgeTest: taken,
  contest: taken,
  simulation: judged('team', simulation),
  caseLesson: judged('single', caseLesson),
  fileMaking: judged('single', fileMaking),
  fileReview: { entry: 'team', scoring: { kind: 'checked', rubric: fileReview, panel: PANEL } },
  other: judged('single', other),
}

/** Whether standards are still our example (示例), which no province declared. */
export const isExample = (scoring: Scoring): boolean =>
  scoring.kind === 'measured' &&
  JSON.stringify(scoring.standards.rows) === JSON.stringify(fitness.rows)
