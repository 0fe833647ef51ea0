import { View } from '@tarojs/components'
import { gainText, spoken } from '#ui'
import { type Chance, chanceText } from '../../copy/chances'
import './chance-row.scss'

/** One thing that would change it, and by how much. */
export function ChanceRow({ chance }: { chance: Chance }) {
  const [words, gain] = [chanceText(chance), gainText(chance.gain)]
  return (
    <View className="flag-chance" {...spoken({ role: 'text', label: `${words}，${gain} 分` })}>
      <View className="flag-chance-words">{words}</View>
      <View className="flag-chance-gain">{gain}</View>
    </View>
  )
}
