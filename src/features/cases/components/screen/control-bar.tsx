import { View } from '@tarojs/components'
import { classes, Icon, type IconName, spoken } from '#ui'
import { clockOf, watchingCopy as copy } from '../../copy'
import type { Turn } from '../../watching/turns'
import { SeekLine } from './seek-line'
import './control-bar.scss'

interface KeyProps {
  icon: IconName
  size: 22 | 27
  label: string
  onTap: (() => void) | undefined
}

function Key({ icon, size, label, onTap }: KeyProps) {
  return (
    <View
      className={classes('control-key', !onTap && 'is-off')}
      hoverClass="is-pressed"
      {...(onTap && { onClick: onTap })}
      {...spoken({ role: 'button', label, disabled: !onTap })}
    >
      <Icon name={icon} size={size} />
    </View>
  )
}

/** What the bar under a video is asked for; seconds. */
export interface ControlBarProps {
  at: number
  seconds: number
  playing: boolean
  filled: boolean
  turns: readonly Turn[]
  onToggle: () => void
  /** Neither before there is a video. */
  onSeek: ((to: number) => void) | undefined
  onFill: (() => void) | undefined
}

/** Play, time, line, length, whole screen (播放条). */
export function ControlBar(props: ControlBarProps) {
  const { at, seconds, playing, filled, turns, onToggle, onSeek, onFill } = props
  return (
    <View className="control-bar">
      <Key
        icon={playing ? 'pause' : 'play'}
        size={27}
        label={playing ? copy.pause : copy.play}
        onTap={onToggle}
      />
      <View>{clockOf(at)}</View>
      <SeekLine at={at} seconds={seconds} turns={turns} onSeek={onSeek} />
      <View>{clockOf(seconds)}</View>
      <Key icon="fullscreen" size={22} label={filled ? copy.small : copy.full} onTap={onFill} />
    </View>
  )
}
