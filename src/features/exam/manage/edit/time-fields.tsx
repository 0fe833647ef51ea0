import { Card, ChoiceLine, MomentField, NumberField } from '#ui'
import { flawAt } from '../form/flaws'
import { copy } from './copy'
import type { FieldsProps } from './edit-form'

/** Graces to choose from, seconds; never under three minutes: it spreads the load. */
const GRACES = [180, 300, 600, 900] as const
const graces = GRACES.map((seconds) => ({
  key: String(seconds),
  label: copy.graceOf(seconds / 60),
}))

/** When it stands open, and how long one has (时间). */
export function TimeFields({ filling, saving }: FieldsProps) {
  const { terms } = filling.form
  const { setTerms } = filling
  return (
    <Card>
      <MomentField
        label={copy.opens}
        value={terms.opensAt}
        onChange={(opensAt) => setTerms({ opensAt })}
        wrong={flawAt(saving.flaws, 'opensAt')}
      />
      <MomentField
        label={copy.closes}
        value={terms.closesAt}
        onChange={(closesAt) => setTerms({ closesAt })}
        wrong={flawAt(saving.flaws, 'closesAt')}
      />
      <NumberField
        label={copy.minutes}
        value={terms.minutes}
        onChange={(minutes) => setTerms({ minutes })}
        wrong={saving.gaps.minutes ?? flawAt(saving.flaws, 'minutes')}
      />
      <ChoiceLine
        label={copy.grace}
        choices={graces}
        value={String(terms.graceSeconds)}
        onChange={(seconds) => setTerms({ graceSeconds: Number(seconds) })}
        say={copy.graceSay}
      />
    </Card>
  )
}
