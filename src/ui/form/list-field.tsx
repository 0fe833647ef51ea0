import { Picker } from '@tarojs/components'
import type { Choice } from '../choice'
import { Line } from './line'
import { Value } from './value'

/** What a choice out of a longer list (下拉) is asked for. */
export interface ListFieldProps {
  label: string
  choices: readonly Choice<string>[]
  value: string
  onChange: (key: string) => void
  /** Where nothing is chosen. */
  none: string
  wrong?: string | undefined
  say?: string
}

/** One of a list too long for chips. */
export function ListField({ label, choices, value, onChange, none, wrong, say }: ListFieldProps) {
  const place = choices.findIndex(({ key }) => key === value)
  const choose = (chosen: number) => {
    const choice = choices[chosen]
    if (choice) onChange(choice.key)
  }
  return (
    <Line label={label} wrong={wrong} {...(say !== undefined && { say })}>
      <Picker
        className="ui-picker"
        mode="selector"
        range={choices.map((choice) => choice.label)}
        value={Math.max(0, place)}
        onChange={({ detail }) => choose(Number(detail.value))}
      >
        <Value label={label}>{choices[place]?.label ?? none}</Value>
      </Picker>
    </Line>
  )
}
