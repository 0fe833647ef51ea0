import { View } from '@tarojs/components'
import type { Hundredths } from '#domain/points'
import { pointsText } from '#ui'
import { copy } from '../../copy/home'
import './total.scss'

/** A total (总分) at the end of a headline. */
export function Total({ points }: { points: Hundredths }) {
  return (
    <View className="flag-total">
      {pointsText(points)}
      <View className="flag-total-unit">{copy.points}</View>
    </View>
  )
}
