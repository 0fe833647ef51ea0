import { ScrollView, View } from '@tarojs/components'
import type { ChoiceProps } from '../choice'
import { classes } from '../classes'
import { spoken } from '../spoken'
import './chips.scss'

/** Narrows a list down (筛选); a row of them may reach beyond the edge. */
export function Chips<K extends string>({ choices, value, onChange }: ChoiceProps<K>) {
  return (
    <ScrollView className="ui-chips" scrollX enableFlex {...spoken({ role: 'radiogroup' })}>
      <View className="ui-chips-row">
        {choices.map(({ key, label }) => (
          <View
            key={key}
            className={classes('ui-chip', key === value && 'is-on')}
            onClick={() => onChange(key)}
            {...spoken({ role: 'radio', label, checked: key === value })}
          >
            <View className="ui-chip-word">{label}</View>
          </View>
        ))}
      </View>
    </ScrollView>
  )
}
