import { Video } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import type { Player, PlayerProps } from './player'
import './video-player.scss'

const ID = 'case-video'
/** The top of the phone turns to the left. */
const SIDEWAYS = 90

function playerOf(context: Taro.VideoContext): Player {
  return {
    play: () => context.play(),
    pause: () => context.pause(),
    seek: (at) => context.seek(at),
    fill: (whole) =>
      whole ? context.requestFullScreen({ direction: SIDEWAYS }) : context.exitFullScreen(),
  }
}

/** WeChat's own video under our own bar; it plays as soon as it is there. */
export function VideoPlayer(props: PlayerProps) {
  const { src, poster, from, children, onReady } = props
  useEffect(() => onReady(playerOf(Taro.createVideoContext(ID))), [onReady])
  return (
    <Video
      id={ID}
      className="video-player"
      src={src}
      initialTime={from}
      autoplay
      controls={false}
      showCenterPlayBtn={false}
      enableProgressGesture={false}
      objectFit="contain"
      {...(poster !== undefined && { poster })}
      onTimeUpdate={({ detail }) => props.onTime(detail.currentTime)}
      onPlay={() => props.onPlaying(true)}
      onPause={() => props.onPlaying(false)}
      onEnded={props.onEnded}
      onError={props.onBroken}
      onFullscreenChange={({ detail }) => props.onFilled(Boolean(detail.fullScreen))}
    >
      {children}
    </Video>
  )
}
