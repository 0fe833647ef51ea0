import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { codeOf, newKey } from '#cloud'
import { useSave } from '../changes'
import { flawsOf } from '../form/flaws'
import type { Flaw, Form } from '../form/form'
import { type Gaps, gapsOf } from '../form/gaps'
import type { Filling } from '../form/use-form'

/** Handing a form in, and what stands in its way. */
export interface Saving {
  readonly save: () => Promise<void>
  /** What is missing, once somebody tried. */
  readonly gaps: Gaps
  readonly flaws: readonly Flaw[]
  readonly error: unknown
  /** Takes the cloud's version instead of the phone's. */
  readonly takeTheirs: () => void
  /** Puts the phone's changes on top of the cloud's version. */
  readonly takeMine: () => void
}

const afterFirst = (form: Form): Form => ({
  ...form,
  sitting: `${form.kind === 'exam' ? 'x' : 'c'}-${form.key}`,
  from: 1,
  key: newKey(),
})

/** Saves a form as a draft (草稿); a new one goes on under the id the cloud gave it. */
export function useSaving(filling: Filling | undefined, setId: (id: string) => void): Saving {
  const [tried, setTried] = useState(false)
  const change = useSave()
  const client = useQueryClient()
  const gaps = filling ? gapsOf(filling.form) : {}
  const save = async () => {
    setTried(true)
    if (!filling || Object.keys(gaps).length > 0) return
    const { form } = filling
    const managed = await change.mutateAsync(form).catch((error: unknown) => {
      const known = form.sitting === null && codeOf(error) === 'CHANGED_MEANWHILE'
      // An earlier wording of this very form had arrived after all: what stands here is its next version.
      if (known) return change.mutateAsync(afterFirst(form))
      void client.invalidateQueries({ queryKey: ['exam', 'manage', form.sitting] })
      throw error
    })
    setId(managed.sitting)
    filling.drop()
    setTried(false)
  }
  return {
    save,
    gaps: tried ? gaps : {},
    flaws: filling ? flawsOf(filling.form, filling.managed) : [],
    error: change.error,
    takeTheirs: () => {
      change.reset()
      filling?.drop()
    },
    takeMine: () => {
      change.reset()
      filling?.put({ from: filling.managed?.version ?? filling.form.from })
    },
  }
}
