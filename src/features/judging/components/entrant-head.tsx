import { View } from '@tarojs/components'
import { spoken } from '#ui'
import { numberText } from '../copy/words'
import type { Entrant } from '../sheet/draft'
import './entrant-head.scss'

/** Who is being judged: 7 号 凌海大队第二中队. */
export function EntrantHead({ entrant }: { entrant: Entrant }) {
  const { number, name, parentName } = entrant
  return (
    <View className="judge-entrant" {...spoken({ role: 'heading' })}>
      <View className="judge-entrant-number">{numberText(number)}</View>
      <View className="judge-entrant-name">
        {name}
        <View className="judge-entrant-parent">{parentName}</View>
      </View>
    </View>
  )
}
