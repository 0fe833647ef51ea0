import { Card, Field, TextArea } from '#ui'
import { flawAt } from '../form/flaws'
import { PlaceChips } from '../parts/place-chips'
import { copy } from './copy'
import type { FieldsProps } from './edit-form'

/** Name, note, and who holds it (基本). */
export function BasicFields({ filling, saving }: FieldsProps) {
  const { form, setTerms, put } = filling
  return (
    <>
      <Card>
        <Field
          label={copy.title}
          value={form.terms.title}
          onInput={(title) => setTerms({ title })}
          placeholder={copy.titleHint}
          maxLength={30}
          wrong={saving.gaps.title ?? flawAt(saving.flaws, 'title')}
        />
        {form.sitting === null && (
          <PlaceChips label={copy.place} value={form.place} onChange={(place) => put({ place })} />
        )}
      </Card>
      <Card padded>
        <TextArea
          label={copy.note}
          value={form.terms.note}
          onInput={(note) => setTerms({ note })}
          placeholder={copy.noteHint}
          maxLength={200}
          short
        />
      </Card>
    </>
  )
}
