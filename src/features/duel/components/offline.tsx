import { View } from '@tarojs/components'
import { Notice } from '#ui'
import { playingCopy as copy } from '../copy'
import './offline.scss'

/** What is shown is from before the network went (断网): it says so, and goes on by itself. */
export function Offline() {
  return (
    <View className="duel-offline">
      <Notice kind="plain" icon="no-network">
        {copy.offline}
      </Notice>
    </View>
  )
}
