import { View } from '@tarojs/components'
import './consequence.scss'

/** What will be so afterwards, before it is done. */
export function Consequence({ children }: { children: string }) {
  return <View className="consequence">{children}</View>
}
