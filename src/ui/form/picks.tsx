import { View } from '@tarojs/components'
import type { Choice } from '../choice'
import { classes } from '../classes'
import { spoken } from '../spoken'
import './picks.scss'

/** What picks (多选) are asked for. */
export interface PicksProps<K extends string> {
  choices: readonly Choice<K>[]
  value: readonly K[]
  onChange: (value: K[]) => void
}

/** Any of a few; all are seen at once. */
export function Picks<K extends string>({ choices, value, onChange }: PicksProps<K>) {
  const turn = (key: K) =>
    onChange(value.includes(key) ? value.filter((other) => other !== key) : [...value, key])
  return (
    <View className="ui-picks">
      {choices.map(({ key, label }) => (
        <View
          key={key}
          className={classes('ui-chip', value.includes(key) && 'is-on')}
          onClick={() => turn(key)}
          {...spoken({ role: 'checkbox', label, checked: value.includes(key) })}
        >
          <View className="ui-chip-word">{label}</View>
        </View>
      ))}
    </View>
  )
}
