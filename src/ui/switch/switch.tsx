import { Switch as Kit } from '@nutui/nutui-react-taro'
import { View } from '@tarojs/components'
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
    <View className="ui-switch" {...spoken({ role: 'switch', label, checked: on })}>
      <Kit checked={on} onChange={onChange} />
    </View>
  )
}
