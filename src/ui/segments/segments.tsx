import { View } from '@tarojs/components'
import type { ChoiceProps } from '../choice'
import { classes } from '../classes'
import { spoken } from '../spoken'
import './segments.scss'

/** Switches between two or three views of the same thing (切换), also in the deep-blue zone. */
export function Segments<K extends string>({ choices, value, onChange }: ChoiceProps<K>) {
  return (
    <View className="ui-segments" {...spoken({ role: 'tablist' })}>
      {choices.map(({ key, label }) => (
        <View
          key={key}
          className={classes('ui-segment', key === value && 'is-on')}
          onClick={() => onChange(key)}
          {...spoken({ role: 'tab', label, selected: key === value })}
        >
          {label}
        </View>
      ))}
    </View>
  )
}
