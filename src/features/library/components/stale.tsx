import { View } from '@tarojs/components'
import { Notice } from '#ui'
import { listCopy as copy } from '../copy'
import './stale.scss'

interface Query {
  readonly data: unknown
  readonly error: unknown
}

/** Asking again failed: what is shown is what came before. */
export function Stale({ data, error }: Query) {
  if (data === undefined || error === null) return null
  return (
    <View className="library-stale">
      <Notice kind="plain" icon="no-network">
        {copy.stale}
      </Notice>
    </View>
  )
}
