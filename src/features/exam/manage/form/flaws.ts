import { flawCopy, paperTooLong } from '../copy'
import type { Flaw, Form, Managed } from './form'
import { formOf } from './new-form'

type Field = Flaw['field']

/** What a flaw looks at: once that is changed, what was said of it is old. */
const looksAt: Readonly<Record<Field, (form: Form) => unknown>> = {
  title: ({ terms }) => terms.title,
  opensAt: ({ terms }) => terms.opensAt,
  closesAt: ({ terms }) => [terms.opensAt, terms.closesAt],
  minutes: ({ terms }) => [terms.minutes, terms.opensAt, terms.closesAt],
  blueprint: ({ terms }) => terms.blueprint,
  timeBonus: ({ terms }) => [terms.timeBonus, terms.blueprint],
  passMark: ({ terms, exam }) => [exam.passMark, terms.blueprint],
  freezeAt: ({ terms, round }) => [round.freezeAt, terms.opensAt, terms.closesAt],
  revealAt: ({ terms, round }) => [round.revealAt, terms.closesAt, terms.graceSeconds],
  packing: ({ terms, round }) => [round.tieBreak, terms.minutes, terms.timeBonus, terms.blueprint],
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** The flaws (问题) the cloud found that the form has not changed since. */
export function flawsOf(form: Form, managed: Managed | undefined): readonly Flaw[] {
  if (managed === undefined) return []
  const checked = formOf(managed, form.key)
  return managed.flaws.filter(({ field }) => same(looksAt[field](form), looksAt[field](checked)))
}

/** One sentence on what is wrong with a field; undefined where nothing is. */
export function flawAt(flaws: readonly Flaw[], field: Field): string | undefined {
  const found = flaws.find((flaw) => flaw.field === field)
  if (found?.field === 'blueprint' && found.code === 'DOES_NOT_FIT') return paperTooLong
  return found && flawCopy[found.code]
}
