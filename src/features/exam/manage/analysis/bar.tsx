import { View } from '@tarojs/components'
import { classes } from '#ui'
import { percent } from './figures'

/** What a bar is asked for. */
export interface BarProps {
  part: number
  whole: number
  kind?: 'plain' | 'right'
}

/** A share drawn as a bar (条); the number stands beside it. */
export function Bar({ part, whole, kind = 'plain' }: BarProps) {
  return (
    <View className="analysis-bar">
      <View
        className={classes('analysis-bar-part', `is-${kind}`)}
        style={{ width: `${percent(part, whole)}%` }}
      />
    </View>
  )
}
