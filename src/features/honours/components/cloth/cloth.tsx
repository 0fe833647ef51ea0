import { View } from '@tarojs/components'
import { spoken } from '#ui'
import { copy } from '../../copy/home'
import './cloth.scss'

const WORDS = ['执', '法', '先', '锋']

/** The flag itself (红旗), drawn as cloth: a layer for each colour, so that it follows the night. */
export function Cloth() {
  return (
    <View className="flag-cloth" {...spoken({ role: 'img', label: copy.flag })}>
      <View className="flag-cloth-layer is-red" />
      <View className="flag-cloth-layer is-fold" />
      <View className="flag-cloth-layer is-gold" />
      <View className="flag-cloth-layer is-fringe" />
      <View className="flag-cloth-words">
        {WORDS.map((word) => (
          <View key={word} className="flag-cloth-word">
            {word}
          </View>
        ))}
      </View>
    </View>
  )
}
