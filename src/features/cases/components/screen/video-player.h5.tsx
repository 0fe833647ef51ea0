import { useEffect, useMemo, useRef } from 'react'
import { captionTrack } from '../../watching/caption-at'
import type { Player, PlayerProps } from './player'
import './video-player.scss'

function playerOf(video: HTMLVideoElement, frame: HTMLElement): Player {
  return {
    // A browser may refuse to play by itself; the bar still shows that it stands.
    play: () => void video.play().catch(() => undefined),
    pause: () => video.pause(),
    seek: (at) => {
      video.currentTime = at
    },
    fill: (whole) => void (whole ? frame.requestFullscreen() : document.exitFullscreen()),
  }
}

/** A browser's own video under our own bar; it plays as soon as it is there. */
export function VideoPlayer(props: PlayerProps) {
  const { src, poster, captions, from, children, onReady, onFilled } = props
  const track = useMemo(() => captionTrack(captions), [captions])
  const frame = useRef<HTMLDivElement>(null)
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    if (video.current && frame.current) onReady(playerOf(video.current, frame.current))
  }, [onReady])
  useEffect(() => {
    const follow = () => onFilled(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', follow)
    return () => document.removeEventListener('fullscreenchange', follow)
  }, [onFilled])
  return (
    <div className="video-player" ref={frame}>
      <video
        ref={video}
        className="video-player-picture"
        src={src}
        poster={poster}
        autoPlay
        playsInline
        onLoadedMetadata={({ currentTarget }) => {
          currentTarget.currentTime = from
        }}
        onTimeUpdate={({ currentTarget }) => props.onTime(currentTarget.currentTime)}
        onPlay={() => props.onPlaying(true)}
        onPause={() => props.onPlaying(false)}
        onEnded={props.onEnded}
        onError={props.onBroken}
      >
        <track kind="captions" srcLang="zh" src={track} />
      </video>
      {children}
    </div>
  )
}
