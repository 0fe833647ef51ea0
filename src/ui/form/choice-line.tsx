import { Chips } from '../chips/chips'
import type { Choice } from '../choice'
import { Line } from './line'

/** What a choice of a few (单选行) is asked for. */
export interface ChoiceLineProps<K extends string> {
  label: string
  choices: readonly Choice<K>[]
  value: K
  onChange: (value: K) => void
  say?: string
  wrong?: string | undefined
}

/** One of a few, under its name, with what the choice means. */
export function ChoiceLine<K extends string>(props: ChoiceLineProps<K>) {
  const { label, say, wrong, ...chips } = props
  return (
    <Line label={label} tall wrong={wrong} {...(say !== undefined && { say })}>
      <Chips {...chips} />
    </Line>
  )
}
