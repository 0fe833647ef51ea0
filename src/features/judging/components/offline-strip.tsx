import { View } from '@tarojs/components'
import { Icon, spoken } from '#ui'
import './offline-strip.scss'

/** Says across the page that there is no signal (没有信号), and what is on this phone. */
export function OfflineStrip({ children }: { children: string }) {
  return (
    <View className="judge-offline" {...spoken({ role: 'status', label: children })}>
      <Icon name="no-network" />
      <View>{children}</View>
    </View>
  )
}
