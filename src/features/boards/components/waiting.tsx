import { View } from '@tarojs/components'
import { Skeleton } from '#ui'
import './rows.scss'

/** In the places of the rows while they are on their way. */
export function Waiting() {
  return (
    <View className="board-waiting">
      <Skeleton of="lines" count={10} />
    </View>
  )
}
