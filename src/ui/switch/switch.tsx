import { View } from '@tarojs/components'
import { classes } from '../classes'
import { spoken } from '../spoken'
import './switch.scss'

/** What a switch (开关) is asked for. */
export interface SwitchProps {
  /** What it switches, for a screen reader; the row beside it shows it to all others. */
  label: string
  on: boolean
  onChange: (on: boolean) => void
}

/** On or off, at once. */
export function Switch({ label, on, onChange }: SwitchProps) {
  return (
    <View
      className={classes('ui-switch', on && 'is-on')}
      onClick={() => onChange(!on)}
      {...spoken({ role: 'switch', label, checked: on })}
    >
      <View className="ui-switch-track">
        <View className="ui-switch-knob" />
      </View>
    </View>
  )
}
