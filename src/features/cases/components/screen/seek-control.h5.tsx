import { watchingCopy as copy, spokenLength } from '../../copy'
import type { SeekControlProps } from './seek'
import './seek-control.scss'

/** A browser's own range, unseen over the line that is drawn: mouse, finger and keys move it. */
export function SeekControl({ at, seconds, onSeek }: SeekControlProps) {
  return (
    <input
      className="seek-control"
      type="range"
      min={0}
      max={Math.floor(seconds)}
      value={at}
      aria-label={copy.seek}
      aria-valuetext={spokenLength(at)}
      onChange={({ target }) => onSeek(Number(target.value))}
    />
  )
}
