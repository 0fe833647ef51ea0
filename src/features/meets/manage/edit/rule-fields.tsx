import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card, ChoiceLine, Field, Line, NumberField, Picks, SectionTitle, SwitchLine } from '#ui'
import { copy } from '../copy/form'
import { placePointsOf, placePointsText } from '../form/place-points'
import type { FieldsProps } from './edit-form'
import { flawAt } from './flaw-at'

const across = (['share', 'place'] as const).map((key) => ({
  key,
  label: copy.acrossEventsChoices[key],
}))
const tieBreaks = (['firsts', 'events'] as const).map((key) => ({
  key,
  label: copy.tieBreakNames[key],
}))

/** How standings over several events are reckoned (计分办法): all of it data, declared before the first event. */
export function RuleFields({ filling, saving }: FieldsProps) {
  const { form, setRules } = filling
  const { rules } = form.terms
  const [typed, setTyped] = useState(() => placePointsText(rules.placePoints))
  const type = (text: string) => {
    setTyped(text)
    setRules({ placePoints: placePointsOf(text) })
  }
  return (
    <>
      <SectionTitle>{copy.rules}</SectionTitle>
      <Card>
        <ChoiceLine
          label={copy.acrossEvents}
          choices={across}
          value={rules.acrossEvents}
          onChange={(acrossEvents) => setRules({ acrossEvents })}
        />
        {rules.acrossEvents === 'place' && (
          <Field
            label={copy.placePoints}
            value={typed}
            onInput={type}
            placeholder={copy.placePointsHint}
            maxLength={400}
            wrong={flawAt(saving.flaws, null, 'NO_PLACE_POINTS')}
          />
        )}
        <SwitchLine
          label={copy.acrossPanelsLabel}
          say={copy.acrossPanels}
          on={rules.acrossPanels === 'mean'}
          onChange={(on) => setRules({ acrossPanels: on ? 'mean' : 'none' })}
        />
        <NumberField
          label={copy.allRoundFrom}
          value={rules.allRoundFrom}
          onChange={(value) => setRules({ allRoundFrom: Math.min(20, value) })}
        />
        <NumberField
          label={copy.unitBest}
          value={rules.unitBest}
          onChange={(value) => setRules({ unitBest: Math.min(50, Math.max(1, value)) })}
        />
        <View className="meets-edit-hint">{copy.unitBestSay}</View>
        <Line label={copy.tieBreaks} tall>
          <Picks
            choices={tieBreaks}
            value={rules.tieBreaks}
            onChange={(picked) => setRules({ tieBreaks: picked })}
          />
        </Line>
      </Card>
    </>
  )
}
