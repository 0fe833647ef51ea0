import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/names'
import { spoken } from '../spoken'
import './freeze-badge.scss'

/** What the badge of a board's state (封榜) is asked for. */
export interface FreezeBadgeProps {
  /** A lock while frozen. */
  icon: IconName
  /** As of when the places are true: 19:30 已封榜. */
  head: string
  /** What comes, and when. */
  say: string
}

/** In the deep-blue zone: as of when a board is true, and what comes next. It never moves. */
export function FreezeBadge({ icon, head, say }: FreezeBadgeProps) {
  return (
    <View className="ui-freeze" {...spoken({ role: 'status', label: `${head}，${say}` })}>
      <Icon name={icon} size={22} />
      <View className="ui-freeze-words">
        <View className="ui-freeze-head">{head}</View>
        <View className="ui-freeze-say">{say}</View>
      </View>
    </View>
  )
}
