import { Image, View } from '@tarojs/components'
import { spoken } from '#ui'
import { watchingCopy as copy } from '../../copy'
import type { useMedia } from '../../queries'
import type { Network } from '../../watching/use-network'
import type { Playing } from '../../watching/use-player'
import './still.scss'

/** What a video that does not run is asked for. */
export interface StillProps {
  media: ReturnType<typeof useMedia>
  network: Network | undefined
  playing: Playing
  poster: string | undefined
  seconds: number
}

/** What stands over the still: what starting would cost, or why nothing runs; undefined where the bar says enough. */
function wordsOf({ media, network, playing, seconds }: StillProps): string | undefined {
  const asked = playing.from !== undefined
  const missing = media.error !== null || media.data?.video === null
  if (network === 'none') return copy.offline
  if (asked && (playing.screen.broken || missing)) return copy.broken
  if (asked) return copy.coming
  return network === 'mobile' ? copy.overMobile(seconds) : undefined
}

/** The poster of a video (封面) until it runs; a tap on it starts, or tries once more. */
export function Still(props: StillProps) {
  const { media, playing, poster } = props
  const words = wordsOf(props)
  const start = () => {
    if (media.error !== null || playing.screen.broken) void media.refetch()
    playing.start()
  }
  return (
    <View
      className="still"
      onClick={start}
      {...spoken(words === undefined ? { hidden: true } : { role: 'button', label: words })}
    >
      {poster !== undefined && <Image className="still-poster" src={poster} mode="aspectFill" />}
      {words !== undefined && <View className="video-caption">{words}</View>}
    </View>
  )
}
