import { codeOf } from '#cloud'
import { useKeepDraft } from '../../queries'
import { forms } from './form'
import type { Filling } from './use-form'

/** Handing a form to the cloud. */
export interface Saving {
  readonly save: () => Promise<void>
  readonly error: unknown
}

/** Keeps a form as a draft (存草稿); a new one goes on under the id the cloud gave it. */
export function useSaving(filling: Filling | undefined, setId: (id: string) => void): Saving {
  const keep = useKeepDraft()
  const save = async () => {
    if (!filling) return
    const { draft, seq, key, content } = filling.form
    const sent = {
      ...content,
      options: content.options.map((option) => ({ ...option })),
      seeAlso: [...content.seeAlso],
    }
    const kept = await keep.mutateAsync({ key, draft, seq, content: sent })
    forms.drop(filling.id)
    setId(kept.draft)
  }
  // What was changed elsewhere is said where one can choose.
  const error = codeOf(keep.error) === 'CHANGED_MEANWHILE' && filling?.overtaken ? null : keep.error
  return { save, error }
}
