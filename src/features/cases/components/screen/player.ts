import type { ReactNode } from 'react'
import type { Shown } from '../../copy'

/** What may be asked of a video that is on the screen (播放器); moments in seconds. */
export interface Player {
  readonly play: () => void
  readonly pause: () => void
  readonly seek: (at: number) => void
  readonly fill: (whole: boolean) => void
}

/** What a player is asked for, in WeChat and in a browser alike. */
export interface PlayerProps {
  src: string
  poster: string | undefined
  captions: NonNullable<Shown['video']>['captions']
  /** Where it begins, seconds. */
  from: number
  onReady: (player: Player) => void
  /** About four times a second while it plays. */
  onTime: (at: number) => void
  onPlaying: (playing: boolean) => void
  onFilled: (whole: boolean) => void
  onEnded: () => void
  onBroken: () => void
  /** What lies over the picture, on the whole screen as well. */
  children: ReactNode
}
