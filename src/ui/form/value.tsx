import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import { spoken } from '../spoken'
import './value.scss'

/** What was chosen of a picker (已选值); the picker around it opens on a tap. */
export function Value({ label, children }: { label: string; children: string }) {
  return (
    <View className="ui-value" {...spoken({ role: 'button', label: `${label}，${children}` })}>
      {children}
      <Icon name="chevron" size={16} />
    </View>
  )
}
