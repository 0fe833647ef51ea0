import { Slider } from '@tarojs/components'
import { spoken } from '#ui'
import { watchingCopy as copy } from '../../copy'
import type { SeekControlProps } from './seek'
import './seek-control.scss'

/** WeChat's own slider, unseen over the line that is drawn: it is dragged, tapped and read aloud as one is used to. */
export function SeekControl({ at, seconds, onSeek }: SeekControlProps) {
  return (
    <Slider
      className="seek-control"
      min={0}
      max={Math.floor(seconds)}
      value={at}
      onChange={({ detail }) => onSeek(detail.value)}
      {...spoken({ label: copy.seek })}
    />
  )
}
