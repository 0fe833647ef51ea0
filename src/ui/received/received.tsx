import { View } from '@tarojs/components'
import { classes } from '../classes'
import { Icon } from '../icon/icon'
import { spoken } from '../spoken'
import './received.scss'

/**
 * Where an answer is. `received` only after the cloud said so (house law 10); `kept` while it is
 * still on this phone and finds no network; `due` while it is on this phone and goes out by itself.
 */
export interface ReceivedProps {
  where: 'received' | 'kept' | 'due'
  /** `答案已收到，8:14`. */
  children: string
}

const icons = { received: 'received', kept: 'no-network', due: 'up' } as const

/** One quiet line that says what is true. */
export function Received({ where, children }: ReceivedProps) {
  return (
    <View
      className={classes('ui-received', `is-${where}`)}
      {...spoken({ role: 'status', label: children })}
    >
      <Icon name={icons[where]} size={20} />
      <View>{children}</View>
    </View>
  )
}
