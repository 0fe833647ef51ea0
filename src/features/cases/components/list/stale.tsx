import { View } from '@tarojs/components'
import { Notice } from '#ui'
import { listCopy as copy } from '../../copy'
import './stale.scss'

/** Asking again failed: what is shown is what came before. */
export function Stale() {
  return (
    <View className="case-stale">
      <Notice kind="plain" icon="no-network">
        {copy.stale}
      </Notice>
    </View>
  )
}
