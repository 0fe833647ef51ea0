import { Button as NativeButton } from '@tarojs/components'
import { classes } from '../classes'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/names'
import { spoken } from '../spoken'
import { type Tap, useOnce } from './use-once'
import './button.scss'

/** What a button (按钮) is asked for. */
export interface ButtonProps {
  /** What it says, and what a screen reader says. */
  children: string
  /** A rejected promise is the caller's to tell; the button only opens again. */
  onTap?: Tap
  /** Filled unless told; `on-base` stands in the deep-blue zone, `text` has neither edge nor ground. */
  kind?: 'primary' | 'on-base' | 'quiet' | 'text' | 'text-on-base'
  /** Not possible yet: it says so and takes no tap. */
  off?: boolean
  /** What it says instead while its promise runs. */
  busyLabel?: string
  /** A drawing after the words, e.g. `chevron` where it leads on. */
  icon?: IconName
  /** As wide as its words, in a row with others. */
  narrow?: boolean
  /** Opens WeChat's own sheet with the card the page offers (`useShareAppMessage`). */
  share?: boolean
}

/** One action. */
export function Button(props: ButtonProps) {
  const {
    children,
    onTap,
    kind = 'primary',
    off = false,
    busyLabel,
    icon,
    narrow = false,
    share = false,
  } = props
  const { busy, run } = useOnce(off ? undefined : onTap)
  const label = busy && busyLabel !== undefined ? busyLabel : children
  const look = [`is-${kind}`, off && 'is-off', busy && 'is-busy', narrow && 'is-narrow']
  return (
    <NativeButton
      className={classes('ui-button', ...look)}
      hoverClass={off || busy ? 'none' : 'is-pressed'}
      onClick={run}
      {...(share && { openType: 'share' })}
      {...spoken({ role: 'button', label, disabled: off || busy })}
    >
      {label}
      {icon !== undefined && <Icon name={icon} size={18} />}
    </NativeButton>
  )
}
