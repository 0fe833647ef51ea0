import { View } from '@tarojs/components'
import { LawText, SectionTitle } from '#ui'
import { caseCopy as copy } from '../../copy'
import './evidence.scss'

/** The evidence of a case (证据), numbered. */
export function Evidence({ entries }: { entries: readonly string[] }) {
  return (
    <View>
      <SectionTitle>{copy.evidence}</SectionTitle>
      {entries.map((entry, place) => (
        <View key={entry} className="case-proof">
          <View className="case-proof-number">{place + 1}</View>
          <View className="case-proof-words">
            <LawText>{entry}</LawText>
          </View>
        </View>
      ))}
    </View>
  )
}
