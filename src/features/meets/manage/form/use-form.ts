import { useMemo, useState } from 'react'
import { keptForms, newKey, serverNow } from '#cloud'
import { useManage, useManagedMeets } from '../queries'
import type { EventForm, Form, Managed, Rules, Terms } from './form'
import { formOf, newForm } from './new-form'

/** A new meet has no id yet: its form is kept under this. */
export const NEW = 'new'

/** By the meet's id, or as what is new. */
const forms = keptForms<Form>('meets.manage.form.1')

/** A form being filled in, whichever page it is open on. */
export interface Filling {
  readonly form: Form
  readonly managed: Managed | undefined
  /** Something the cloud has not acknowledged is on this phone. */
  readonly changed: boolean
  /** The cloud has a newer version than the one these changes began from. */
  readonly overtaken: boolean
  readonly put: (part: Partial<Form>) => void
  readonly setTerms: (part: Partial<Terms>) => void
  readonly setRules: (part: Partial<Rules>) => void
  readonly setEvent: (id: string, part: Partial<EventForm>) => void
  /** Throws away what is on this phone. */
  readonly drop: () => void
}

/** The form kept under `id`, else the meet as the cloud has it, else a new one. Undefined while it is asked for. */
export function useForm(id: string): {
  filling: Filling | undefined
  query: ReturnType<typeof useManage>
} {
  useState(() => forms.takeUp(id))
  const [blank] = useState(() => newForm(newKey(), serverNow()))
  const query = useManage(id === NEW ? null : id)
  const home = useManagedMeets(id === NEW).data?.places[0]?.unit ?? ''
  const kept = forms.useForm(id)
  const managed = query.data
  const base = useMemo(
    () => (managed ? formOf(managed, newKey()) : id === NEW ? blank : undefined),
    [managed, id, blank],
  )
  const found = kept ?? base
  if (found === undefined) return { filling: undefined, query }
  const form = found.place === '' ? { ...found, place: home } : found
  // What was changed after a lost reply is another message; something new is known by its first key for good.
  const key = () => (form.meet === null ? form.key : newKey())
  const put = (part: Partial<Form>) => forms.keep(id, { ...form, key: key(), ...part })
  const setTerms = (part: Partial<Terms>) => put({ terms: { ...form.terms, ...part } })
  const filling: Filling = {
    form,
    managed,
    changed: kept !== undefined,
    overtaken: kept !== undefined && managed !== undefined && kept.from !== managed.version,
    put,
    setTerms,
    setRules: (part) => setTerms({ rules: { ...form.terms.rules, ...part } }),
    setEvent: (event, part) =>
      setTerms({
        events: form.terms.events.map((one) => (one.id === event ? { ...one, ...part } : one)),
      }),
    drop: () => forms.drop(id),
  }
  return { filling, query }
}
