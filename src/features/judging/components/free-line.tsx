import { View } from '@tarojs/components'
import { Button } from '#ui'
import { scoreCopy as copy } from '../copy/score'
import './free-line.scss'

/** That nothing is locked yet, with the way to take the last tap back (撤销) where it stands here. */
export function FreeLine({ onUndo }: { onUndo?: (() => void) | undefined }) {
  return (
    <View className="judge-free">
      <View className="judge-free-words">{copy.free}</View>
      {onUndo && (
        <Button kind="text" narrow onTap={onUndo}>
          {copy.undo}
        </Button>
      )}
    </View>
  )
}
