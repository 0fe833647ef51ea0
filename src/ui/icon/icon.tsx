import { View } from '@tarojs/components'
import { classes } from '../classes'
import { spoken } from '../spoken'
import './icon.scss'
import type { IconName } from './names'

/** What an icon (图标) is asked for. */
export interface IconProps {
  name: IconName
  /** Points; 24 unless told. */
  size?: 13 | 16 | 17 | 18 | 20 | 22 | 24 | 27
  className?: string
}

/**
 * One of our own drawings, in the colour of the text around it. It says nothing by itself: the
 * part that holds it carries the label.
 */
export function Icon({ name, size = 24, className }: IconProps) {
  return (
    <View
      className={classes('ui-icon', `ui-icon-${name}`, `ui-icon-${size}`, className)}
      {...spoken({ hidden: true })}
    />
  )
}
