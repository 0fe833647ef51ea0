import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MeasureOf, Standard } from '#domain/meets'
import { Button, Card, ChoiceLine, Field, NumberField, Said, TextArea } from '#ui'
import { copy } from '../copy/event'
import { stepsOf, stepsText } from '../form/steps-text'

/** What a group of people with its steps is asked for. */
export interface StandardGroupProps {
  measure: MeasureOf
  row: Standard
  onChange: (row: Standard) => void
  onRemove?: () => void
}

const sexes = (['m', 'f', 'all'] as const).map((key) => ({ key, label: copy.sexNames[key] }))

/** For whom a standard holds, and its steps, one a line. */
export function StandardGroup({ measure, row, onChange, onRemove }: StandardGroupProps) {
  const [typed, setTyped] = useState(() => stepsText(measure, row.steps))
  const set = (part: Partial<Standard>) => onChange({ ...row, ...part })
  const type = (text: string) => {
    setTyped(text)
    const steps = stepsOf(measure, text)
    if (steps) set({ steps })
  }
  return (
    <View className="meets-event-group">
      <Card>
        <ChoiceLine
          label={copy.sex}
          choices={sexes}
          value={row.sex ?? 'all'}
          onChange={(sex) => set({ sex: sex === 'all' ? null : sex })}
        />
        <NumberField
          label={copy.ageFrom}
          value={row.ageFrom}
          onChange={(ageFrom) => set({ ageFrom })}
        />
        <NumberField
          label={copy.ageUntil}
          value={row.ageUntil}
          onChange={(ageUntil) => set({ ageUntil })}
        />
        <Field
          label={copy.post}
          value={row.post ?? ''}
          onInput={(post) => set({ post: post.trim() === '' ? null : post })}
          placeholder={copy.postHint}
          maxLength={20}
        />
      </Card>
      <Card padded>
        <Said>{copy.stepsSay[measure]}</Said>
        <TextArea
          label={copy.steps}
          value={typed}
          onInput={type}
          maxLength={900}
          short
          wrong={stepsOf(measure, typed) === undefined ? copy.stepsWrong : undefined}
        />
      </Card>
      {onRemove && (
        <Button kind="text" onTap={onRemove}>
          {copy.removeGroup}
        </Button>
      )}
    </View>
  )
}
