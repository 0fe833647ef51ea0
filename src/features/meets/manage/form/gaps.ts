import { copy } from '../copy/form'
import type { EventForm, Form } from './form'

export type GapField = 'title' | 'regions' | 'events'
/** A sentence for each field that can't be sent as it is. */
export type Gaps = Partial<Record<GapField, string>>

const MOST_WEIGHT = 10_000
const isWritten = (text: string): boolean => text.trim() !== ''

/** Whether the cloud would take an event as it stands. */
export function isEventWhole({ name, scoring, weight }: EventForm): boolean {
  if (!isWritten(name) || weight > MOST_WEIGHT) return false
  if (scoring.kind === 'taken') return true
  if (scoring.kind === 'measured')
    return scoring.standards.rows.every(({ steps }) => steps.length > 0)
  const { criteria } = scoring.rubric
  return criteria.length > 0 && criteria.every((one) => isWritten(one.name) && one.most > 0)
}

/** What is still missing of a form before the cloud would take it; what it says of the rest are flaws. */
export function gapsOf({ terms }: Form): Gaps {
  const gaps: Gaps = {}
  if (!isWritten(terms.title)) gaps.title = copy.gaps.title
  if (terms.regions.length === 0 || !terms.regions.every(({ name }) => isWritten(name)))
    gaps.regions = copy.gaps.regions
  if (!terms.events.every(isEventWhole)) gaps.events = copy.gaps.events
  return gaps
}
