import { gapCopy as copy } from '../copy'
import type { Form } from './form'
import { isFilledIn } from './paper-sum'

/** Numbers an organiser fills in, with the span the contract takes. */
export const SPANS = {
  minutes: [1, 240],
  timeBonus: [0, 100],
  passMark: [0, 1000],
  resits: [0, 3],
  resitAfterHours: [0, 720],
} as const

export type GapField = keyof typeof SPANS | 'title' | 'season' | 'blueprint'
/** A sentence for each field that can't be sent as it is. */
export type Gaps = Partial<Record<GapField, string>>

const outside = (value: number, [least, most]: readonly [number, number]) =>
  !Number.isInteger(value) || value < least || value > most

function numbersOf({ kind, terms, exam }: Form): Partial<Record<keyof typeof SPANS, number>> {
  const { minutes, timeBonus } = terms
  return kind === 'exam' ? { minutes, timeBonus, ...exam } : { minutes, timeBonus }
}

/** What is still missing of a form before the cloud would take it; what it says of the rest are flaws. */
export function gapsOf(form: Form): Gaps {
  const gaps: Gaps = {}
  if (form.terms.title.trim() === '') gaps.title = copy.title
  if (form.kind === 'round' && form.round.season === '') gaps.season = copy.season
  if (!isFilledIn(form.terms.blueprint)) gaps.blueprint = copy.blueprint
  for (const name of ['minutes', 'timeBonus', 'passMark', 'resits', 'resitAfterHours'] as const) {
    const value = numbersOf(form)[name]
    if (value !== undefined && outside(value, SPANS[name]))
      gaps[name] = copy.span(SPANS[name][0], SPANS[name][1])
  }
  return gaps
}
