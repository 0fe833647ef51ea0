import { View } from '@tarojs/components'
import { momentAt } from '#domain/beijing-day'
import { Card, ChoiceLine, MomentField, NumberField, SectionTitle, SwitchLine } from '#ui'
import { copy } from '../copy/form'
import type { FieldsProps } from './edit-form'
import { flawAt } from './flaw-at'

const depths = (['1', '2', '3'] as const).map((key) => ({
  key,
  label: { 1: copy.apartNames[1], 2: copy.apartNames[2], 3: copy.apartNames[3] }[key],
}))
const MOST_HOURS = 720

/** Who stays away from whom, how long one may appeal, and from when results are held back (公平). */
export function FairFields({ filling, saving }: FieldsProps) {
  const { form, setTerms } = filling
  const { apartDepth, appealHours, freezeAt, until } = form.terms
  return (
    <>
      <SectionTitle>{copy.fair}</SectionTitle>
      <Card>
        <ChoiceLine
          label={copy.apart}
          say={copy.apartSay}
          choices={depths}
          value={depths.find(({ key }) => Number(key) === apartDepth)?.key ?? '1'}
          onChange={(depth) => setTerms({ apartDepth: Number(depth) })}
        />
        <NumberField
          label={copy.appealHours}
          value={appealHours}
          onChange={(hours) => setTerms({ appealHours: Math.min(MOST_HOURS, Math.max(1, hours)) })}
        />
        <View className="meets-edit-hint">{copy.appealSay}</View>
        <SwitchLine
          label={copy.freeze}
          say={copy.freezeSay}
          on={freezeAt !== null}
          onChange={(on) => setTerms({ freezeAt: on ? momentAt(until, '12:00') : null })}
        />
        {freezeAt !== null && (
          <MomentField
            label={copy.freezeAt}
            value={freezeAt}
            onChange={(at) => setTerms({ freezeAt: at })}
            wrong={flawAt(saving.flaws, null, 'FREEZE')}
          />
        )}
      </Card>
    </>
  )
}
