import { View } from '@tarojs/components'
import { classes, spoken } from '#ui'
import { clockOf, watchingCopy as copy } from '../../copy'
import type { Turn } from '../../watching/turns'
import { SeekControl } from './seek-control'
import './seek-line.scss'

const share = (at: number, seconds: number): string =>
  `${seconds > 0 ? Math.min(100, (100 * at) / seconds).toFixed(1) : 0}%`

/** What the line of a video is asked for. */
export interface SeekLineProps {
  at: number
  seconds: number
  turns: readonly Turn[]
  onSeek: ((to: number) => void) | undefined
}

/** How far the video is (进度线), with a diamond for each turning point, filled once it is answered. */
export function SeekLine({ at, seconds, turns, onSeek }: SeekLineProps) {
  return (
    <View className="seek-line">
      <View className="seek-past" style={{ width: share(at, seconds) }} />
      {turns.map((turn) => (
        <View
          key={turn.question}
          className={classes('seek-turn', turn.answered && 'is-answered')}
          style={{ left: share(turn.at, seconds) }}
          {...spoken({
            role: 'img',
            label: `${turn.answered ? copy.turned : copy.waits}，${clockOf(turn.at)}`,
          })}
        />
      ))}
      {onSeek && <SeekControl at={at} seconds={seconds} onSeek={onSeek} />}
    </View>
  )
}
