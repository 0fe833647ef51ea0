import { View } from '@tarojs/components'
import { classes } from '../classes'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/names'
import './tag.scss'

/** What a tag (标签) is asked for. */
export interface TagProps {
  children: string
  /** Gold is for honour alone. */
  kind?: 'action' | 'right' | 'wrong' | 'gold' | 'plain'
  icon?: IconName
}

/** A state in one word; its drawing says the same, so that colour is never alone. */
export function Tag({ children, kind = 'action', icon }: TagProps) {
  return (
    <View className={classes('ui-tag', `is-${kind}`)}>
      {icon !== undefined && <Icon name={icon} size={13} />}
      {children}
    </View>
  )
}
