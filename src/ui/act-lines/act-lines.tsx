import { View } from '@tarojs/components'
import { serverNow } from '#cloud'
import { momentText } from '../moment/moment'
import './act-lines.scss'

/** What was done, and when. */
export interface ActLine {
  readonly key: string
  readonly at: number
  readonly said: string
}

/** What was done, along a line (操作记录), newest first. */
export function ActLines({ acts }: { acts: readonly ActLine[] }) {
  return (
    <View className="ui-acts">
      {acts.map(({ key, at, said }) => (
        <View key={key} className="ui-act">
          <View className="ui-act-at">{momentText(at, serverNow())}</View>
          <View className="ui-act-said">{said}</View>
        </View>
      ))}
    </View>
  )
}
