import { Card, ChoiceLine, DayField, Field } from '#ui'
import { copy } from '../copy/form'
import { useManagedMeets } from '../queries'
import type { FieldsProps } from './edit-form'
import { flawAt } from './flaw-at'

/** Name, place, days, and who holds it (基本). */
export function BasicFields({ filling, saving }: FieldsProps) {
  const { form, setTerms, put } = filling
  const { title, venue, from, until } = form.terms
  const places = useManagedMeets(form.meet === null).data?.places ?? []
  return (
    <Card>
      <Field
        label={copy.name}
        value={title}
        onInput={(text) => setTerms({ title: text })}
        placeholder={copy.nameHint}
        maxLength={30}
        wrong={saving.gaps.title}
      />
      <Field
        label={copy.venue}
        value={venue}
        onInput={(text) => setTerms({ venue: text })}
        placeholder={copy.venueHint}
        maxLength={40}
      />
      <DayField label={copy.from} value={from} onChange={(day) => setTerms({ from: day })} />
      <DayField
        label={copy.until}
        value={until}
        onChange={(day) => setTerms({ until: day })}
        wrong={flawAt(saving.flaws, null, 'DAYS')}
      />
      {places.length > 1 && (
        <ChoiceLine
          label={copy.place}
          choices={places.map(({ unit, name }) => ({ key: unit, label: name }))}
          value={form.place}
          onChange={(place) => put({ place })}
        />
      )}
    </Card>
  )
}
