import { View } from '@tarojs/components'
import { useEffect } from 'react'
import type { Shown } from '../../copy'
import { useMedia } from '../../queries'
import type { Turn } from '../../watching/turns'
import { useNetwork } from '../../watching/use-network'
import type { Playing } from '../../watching/use-player'
import { ControlBar } from './control-bar'
import { Still } from './still'
import { VideoPlayer } from './video-player'
import './video-screen.scss'

/** What the screen of a case is asked for. */
export interface VideoScreenProps {
  of: string
  video: NonNullable<Shown['video']>
  playing: Playing
  turns: readonly Turn[]
  /** Its viewer came to go on: it starts by itself where that costs nobody's data plan. */
  starts: boolean
}

/** The video of a case (视频) over our own bar: a still until it is started. */
export function VideoScreen({ of, video, playing, turns, starts }: VideoScreenProps) {
  const { from, start, screen } = playing
  const media = useMedia(of)
  const network = useNetwork()
  const begins = starts && network === 'free' && from === undefined
  useEffect(() => {
    if (begins) start()
  }, [begins, start])
  const src = media.data?.video ?? undefined
  const poster = media.data?.poster ?? undefined
  const runs = from !== undefined && src !== undefined && !screen.broken
  const bar = (
    <ControlBar
      {...screen}
      seconds={video.seconds}
      turns={turns}
      onToggle={playing.toggle}
      onSeek={runs ? playing.seek : undefined}
      onFill={runs ? playing.fill : undefined}
    />
  )
  return (
    <View className="video-screen">
      {runs ? (
        <VideoPlayer
          key={from}
          {...{ src, poster, from, captions: video.captions }}
          {...playing.tells}
        >
          {screen.caption !== undefined && <View className="video-caption">{screen.caption}</View>}
          {bar}
        </VideoPlayer>
      ) : (
        <>
          <Still {...{ media, network, playing, poster, seconds: video.seconds }} />
          {bar}
        </>
      )}
    </View>
  )
}
