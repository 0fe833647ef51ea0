import { useMemo, useState } from 'react'
import { newKey } from '#cloud'
import type { Content } from '../../fields'
import { useDraft } from '../../queries'
import { type Draft, type Form, formOf, forms, NEW, newForm } from './form'

/** A draft being filled in. */
export interface Filling {
  readonly id: string
  readonly form: Form
  /** As the cloud has it; undefined while it has none. */
  readonly shown: Draft | undefined
  /** Something the cloud has not acknowledged is on this phone. */
  readonly changed: boolean
  /** The cloud has a newer one than these changes began from. */
  readonly overtaken: boolean
  readonly write: (part: Partial<Content>) => void
  /** Goes on from what the cloud has now. */
  readonly takeMine: () => void
  readonly takeTheirs: () => void
}

/** The form kept on this phone, else the draft as the cloud has it, else something new; undefined while it is asked for. */
export function useForm(id: string): {
  filling: Filling | undefined
  query: ReturnType<typeof useDraft>
} {
  useState(() => forms.takeUp(id))
  const [blank] = useState(() => newForm(newKey()))
  const query = useDraft(id === NEW ? null : id)
  const kept = forms.useForm(id)
  const shown = query.data
  const base = useMemo(
    () => (shown ? formOf(shown) : id === NEW ? blank : undefined),
    [shown, id, blank],
  )
  const form = kept ?? base
  if (form === undefined) return { filling: undefined, query }
  const keep = (next: Form) => forms.keep(id, next)
  const key = () => (form.draft === null ? form.key : newKey())
  const filling: Filling = {
    id,
    form,
    shown,
    changed: kept !== undefined,
    overtaken: kept !== undefined && shown !== undefined && kept.seq !== shown.seq,
    write: (part) => keep({ ...form, key: key(), content: { ...form.content, ...part } }),
    takeMine: () => keep({ ...form, key: newKey(), seq: shown?.seq ?? form.seq }),
    takeTheirs: () => forms.drop(id),
  }
  return { filling, query }
}
