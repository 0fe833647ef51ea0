import type { Hundredths } from '../points'
import { mostOf } from '../rubric'
import type { Scoring } from './event'

/** The most an event's score can be (满分). */
export function mostOfScoring(scoring: Scoring): Hundredths {
  if (scoring.kind === 'taken') return scoring.most
  return scoring.kind === 'measured' ? scoring.standards.most : mostOf(scoring.rubric)
}
