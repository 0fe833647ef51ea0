import { View } from '@tarojs/components'
import { classes } from '../classes'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/names'
import { spoken } from '../spoken'
import './notice.scss'

/** What a notice (提示) is asked for. */
export interface NoticeProps {
  /** One or two sentences: what is so, and what to do now. */
  children: string
  /** `plain` tells something worth knowing; unless told, something did not go through. */
  kind?: 'wrong' | 'plain'
  icon?: IconName
}

/** Says in its place why something did not go through, and what to do. */
export function Notice({ children, kind = 'wrong', icon = 'info' }: NoticeProps) {
  return (
    <View
      className={classes('ui-notice', `is-${kind}`)}
      {...spoken({ role: kind === 'wrong' ? 'alert' : 'note' })}
    >
      <Icon name={icon} size={20} className="ui-notice-icon" />
      <View className="ui-notice-words">{children}</View>
    </View>
  )
}
