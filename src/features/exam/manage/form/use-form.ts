import { useMemo, useState } from 'react'
import { keptForms, newKey, serverNow } from '#cloud'
import { useManaged, useMe } from '../queries'
import { placesToOrganise } from '../stage'
import type { ExamOwn, Form, Kind, Managed, RoundOwn, Terms } from './form'
import { formOf, newForm } from './new-form'

/** A form being filled in, whichever page it is open on. */
export interface Filling {
  readonly form: Form
  readonly managed: Managed | undefined
  /** Something the cloud has not acknowledged is on this phone. */
  readonly changed: boolean
  /** The cloud has a newer version than the one these changes began from. */
  readonly overtaken: boolean
  readonly setTerms: (part: Partial<Terms>) => void
  readonly setExam: (part: Partial<ExamOwn>) => void
  readonly setRound: (part: Partial<RoundOwn>) => void
  readonly put: (part: Partial<Form>) => void
  /** Throws away what is on this phone. */
  readonly drop: () => void
}

/** By the sitting's id, or by what is new. */
export const forms = keptForms<Form>('exam.manage.form.1')

/** What is new has no id yet: its form is kept under its kind. */
export const idOfNew = (kind: Kind): string => `new-${kind}`

const isNew = (id: string) => id.startsWith('new-')

/** The form kept under `id`, else the sitting as the cloud has it, else something new. Undefined while it is asked for. */
export function useForm(
  id: string,
  kind: Kind,
): { filling: Filling | undefined; query: ReturnType<typeof useManaged> } {
  useState(() => forms.takeUp(id))
  const [blank] = useState(() => newForm(kind, newKey(), serverNow()))
  const query = useManaged(isNew(id) ? null : id)
  const me = useMe()
  const kept = forms.useForm(id)
  const managed = query.data
  const base = useMemo(
    () => (managed ? formOf(managed, newKey()) : isNew(id) ? blank : undefined),
    [managed, id, blank],
  )
  const found = kept ?? base
  if (found === undefined) return { filling: undefined, query }
  const home = placesToOrganise(me.data?.grants ?? [])[0]?.unit ?? ''
  const form = found.place === '' ? { ...found, place: home } : found
  // What was changed after a lost reply is another message; something new is known by its first key for good.
  const key = () => (form.sitting === null ? form.key : newKey())
  const put = (part: Partial<Form>) => forms.keep(id, { ...form, key: key(), ...part })
  const filling: Filling = {
    form,
    managed,
    changed: kept !== undefined,
    overtaken: kept !== undefined && managed !== undefined && kept.from !== managed.version,
    put,
    setTerms: (part) => put({ terms: { ...form.terms, ...part } }),
    setExam: (part) => put({ exam: { ...form.exam, ...part } }),
    setRound: (part) => put({ round: { ...form.round, ...part } }),
    drop: () => forms.drop(id),
  }
  return { filling, query }
}
