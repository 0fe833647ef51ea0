import { View } from '@tarojs/components'
import { Notice } from '#ui'
import { copy } from '../copy/board'
import './rows.scss'

/** Asking again failed: what is shown is what came before. */
export function Stale() {
  return (
    <View className="board-stale">
      <Notice kind="plain" icon="no-network">
        {copy.offline}
      </Notice>
    </View>
  )
}
