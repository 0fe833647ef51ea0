import { Image, View } from '@tarojs/components'
import { Icon, LawText, spoken } from '#ui'
import { clockOf, listCopy as copy, type GoOn } from '../../copy'
import { useMedia } from '../../queries'
import { go } from '../../routes'
import './go-on-hero.scss'

function Scene({ goOn: { card }, at }: { goOn: GoOn; at: number }) {
  const poster = useMedia(card.case).data?.poster
  const seconds = card.seconds ?? 0
  const past = seconds > 0 ? Math.min(1, at / seconds) : 0
  return (
    <View className="go-on-scene" {...spoken({ hidden: true })}>
      {poster && <Image className="go-on-poster" src={poster} mode="aspectFill" />}
      <View className="go-on-length">{clockOf(seconds)}</View>
      <View className="go-on-bar">
        <View className="go-on-past" style={{ width: `${(100 * past).toFixed(1)}%` }} />
      </View>
    </View>
  )
}

/** The case whose video I am in the middle of (接着看): one tap goes on. */
export function GoOnHero({ goOn }: { goOn: GoOn }) {
  const { card, resumeAt } = goOn
  const say = copy.goOn(goOn, resumeAt)
  return (
    <View
      className="go-on"
      hoverClass="is-pressed"
      onClick={() => go.watch(card.case)}
      {...spoken({ role: 'button', label: `${card.title}，${say}` })}
    >
      <Scene goOn={goOn} at={resumeAt} />
      <View className="go-on-text">
        <View className="go-on-words">
          <View className="go-on-title">
            <LawText>{card.title}</LawText>
          </View>
          <View className="go-on-say">{say}</View>
        </View>
        <View className="go-on-play">
          <Icon name="play" size={27} />
        </View>
      </View>
    </View>
  )
}
