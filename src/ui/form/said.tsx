import { View } from '@tarojs/components'
import './said.scss'

/** One plain sentence, before something is done (说明). */
export function Said({ children }: { children: string }) {
  return <View className="ui-said">{children}</View>
}
