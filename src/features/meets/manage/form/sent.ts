import type { Input } from '#contract/index'
import type { EventForm, Form, Scoring, SentTerms } from './form'

type SentEvent = SentTerms['events'][number]
type Rubric = Extract<Scoring, { kind: 'judged' }>['rubric']

const sentRubric = ({ criteria, ...rubric }: Rubric) => ({
  ...rubric,
  criteria: criteria.map((criterion) => ({
    ...criterion,
    deductions: [...criterion.deductions],
  })),
})

function sentScoring(scoring: Scoring): SentEvent['scoring'] {
  if (scoring.kind === 'taken') return scoring
  if (scoring.kind !== 'measured') return { ...scoring, rubric: sentRubric(scoring.rubric) }
  const { standards } = scoring
  const rows = standards.rows.map((row) => ({ ...row, steps: [...row.steps] }))
  return { ...scoring, standards: { ...standards, rows } }
}

const sentEvent = (event: EventForm): SentEvent => ({
  ...event,
  scoring: sentScoring(event.scoring),
  stages: [...event.stages],
  tieBreaks: [...event.tieBreaks],
})

/** A form as it goes to the cloud. */
export function sentForm({ terms, ...head }: Form): Input<'meets', 'keep'> {
  const { rules } = terms
  return {
    ...head,
    terms: {
      ...terms,
      regions: [...terms.regions],
      events: terms.events.map(sentEvent),
      rules: {
        ...rules,
        placePoints: [...rules.placePoints],
        tieBreaks: [...rules.tieBreaks],
      },
    },
  }
}
