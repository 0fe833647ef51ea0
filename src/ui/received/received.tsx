import { View } from '@tarojs/components'
import { classes } from '../classes'
import { Icon } from '../icon/icon'
import { spoken } from '../spoken'
import './received.scss'

/**
 * Where an answer is. `received` only after the cloud said so (house law 10); `kept` while it is
 * still on this phone.
 */
export interface ReceivedProps {
  where: 'received' | 'kept'
  /** `答案已收到，8:14`. */
  children: string
}

/** One quiet line that says what is true. */
export function Received({ where, children }: ReceivedProps) {
  return (
    <View
      className={classes('ui-received', `is-${where}`)}
      {...spoken({ role: 'status', label: children })}
    >
      <Icon name={where === 'received' ? 'received' : 'no-network'} size={20} />
      <View>{children}</View>
    </View>
  )
}
