import { View } from '@tarojs/components'
import { SectionTitle } from '#ui'
import { enterCopy as copy } from '../copy'
import type { Shown } from '../shown'
import './rules.scss'

/** How this sitting goes, in plain words; what the organiser declared is said, nothing else applies. */
export function Rules({ shown }: { shown: Shown }) {
  return (
    <View>
      <SectionTitle>{copy.rulesTitle}</SectionTitle>
      {shown.note !== '' && <View className="rules-note">{shown.note}</View>}
      {copy.rules(shown).map((rule) => (
        <View key={rule} className="rules-rule">
          <View className="rules-dot" />
          <View className="rules-words">{rule}</View>
        </View>
      ))}
    </View>
  )
}
