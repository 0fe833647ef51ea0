import { View } from '@tarojs/components'
import type { Stage } from '#domain/meets'
import { Card, ChoiceLine, Field, MomentField, NumberField, SwitchLine } from '#ui'
import { copy } from '../copy/event'
import type { EventFieldsProps } from './index'

const entries = (['team', 'single'] as const).map((key) => ({ key, label: copy.entryNames[key] }))
const BOTH: readonly Stage[] = ['preliminary', 'final']
const FINAL: readonly Stage[] = ['final']
const USUAL_ADVANCE = 3
const MOST_WEIGHT = 100

/** Name, time, place, weight and stages of an event. */
export function EventFields({ event, set }: EventFieldsProps) {
  const staged = event.stages.length > 1
  return (
    <Card>
      <Field
        label={copy.name}
        value={event.name}
        onInput={(name) => set({ name })}
        maxLength={20}
      />
      <ChoiceLine
        label={copy.entry}
        choices={entries}
        value={event.entry}
        onChange={(entry) => set({ entry })}
      />
      <MomentField label={copy.at} value={event.at} onChange={(at) => set({ at })} />
      <Field
        label={copy.place}
        value={event.place}
        onInput={(place) => set({ place })}
        placeholder={copy.placeHint}
        maxLength={40}
      />
      <NumberField
        label={copy.weight}
        value={Math.round(event.weight / 100)}
        onChange={(weight) => set({ weight: Math.min(MOST_WEIGHT, weight) * 100 })}
      />
      <View className="meets-event-say">{copy.weightSay}</View>
      <SwitchLine
        label={copy.preliminary}
        say={copy.preliminarySay}
        on={staged}
        onChange={(on) =>
          set(on ? { stages: BOTH, advance: USUAL_ADVANCE } : { stages: FINAL, advance: 0 })
        }
      />
      {staged && (
        <NumberField
          label={copy.advance}
          value={event.advance}
          onChange={(advance) => set({ advance: Math.min(100, advance) })}
        />
      )}
    </Card>
  )
}
