import { useDidHide } from '@tarojs/taro'
import { useCallback, useRef, useState } from 'react'
import type { Player } from '../components/screen/player'
import type { Shown } from '../copy'
import { captionAt } from './caption-at'
import { useScreen } from './use-screen'

type Video = NonNullable<Shown['video']>

/** Going on, one hears a little of what came before; seconds. */
const GO_BACK = 3

/**
 * A video and the bar under it (播放). Nothing is fetched before it is started; out of sight it stands. Moments are
 * seconds, and `begin` is where its viewer goes on.
 */
export function usePlayer({ captions }: Video, begin: number) {
  const [from, setFrom] = useState<number>()
  const [screen, show] = useScreen(begin)
  const player = useRef<Player>()
  const place = useRef(begin)
  useDidHide(() => player.current?.pause())

  const stand = (at: number) => {
    place.current = at
    show({ at: Math.floor(at), caption: captionAt(captions, at) })
  }
  const start = () => {
    place.current = Math.max(0, place.current - GO_BACK)
    show({ broken: false })
    setFrom(place.current)
  }
  const seek = (to: number) => {
    player.current?.seek(to)
    stand(to)
  }
  return {
    screen,
    /** Where the player begins; undefined before it is started. */
    from,
    place,
    start,
    play: () => player.current?.play(),
    toggle: () => {
      if (from === undefined) start()
      else if (screen.playing) player.current?.pause()
      else player.current?.play()
    },
    seek,
    fill: () => player.current?.fill(!screen.filled),
    /** Stands still at a moment, on the page and no longer on the whole screen. */
    halt: (at: number) => {
      player.current?.pause()
      seek(at)
      if (screen.filled) player.current?.fill(false)
    },
    /** What the player tells. */
    tells: {
      onReady: useCallback((ready: Player) => {
        player.current = ready
      }, []),
      onFilled: useCallback((filled: boolean) => show({ filled }), [show]),
      onTime: stand,
      onPlaying: (playing: boolean) => show({ playing }),
      onEnded: () => show({ playing: false }),
      onBroken: () => show({ broken: true, playing: false }),
    },
  }
}

export type Playing = Omit<ReturnType<typeof usePlayer>, 'halt' | 'play' | 'place'>
