import { View } from '@tarojs/components'
import { Lane } from '#ui'
import { playingCopy as copy } from '../copy'
import type { Shown } from '../queries'
import './lanes.scss'

/** How many questions lie behind somebody: told, or answered by them. */
const past = (asked: Shown['asked'], answered: (one: Shown['asked'][number]) => boolean): number =>
  asked.filter((one) => one.told !== null || answered(one)).length

/** Two lanes (车道): mine, and quietly the other's. How far each is, never how well. */
export function Lanes({ duel, answered }: { duel: Shown; answered: boolean }) {
  const { asked, questionCount, other } = duel
  const mine = past(asked, ({ mine: given }) => given !== null || answered)
  return (
    <View className="duel-lanes">
      <View className="duel-lane">
        <View className="duel-lane-who">{copy.me}</View>
        <Lane count={questionCount} past={mine} now={mine < asked.length} />
      </View>
      <View className="duel-lane is-other">
        <View className="duel-lane-who">{other?.name ?? ''}</View>
        <Lane count={questionCount} past={past(asked, ({ otherAnswered }) => otherAnswered)} />
      </View>
    </View>
  )
}
