import { View } from '@tarojs/components'
import { Bullets, SectionTitle } from '#ui'
import { enterCopy as copy } from '../copy'
import type { Shown } from '../shown'
import './rules.scss'

/** How this sitting goes, in plain words; what the organiser declared is said, nothing else applies. */
export function Rules({ shown }: { shown: Shown }) {
  return (
    <View>
      <SectionTitle>{copy.rulesTitle}</SectionTitle>
      {shown.note !== '' && <View className="rules-note">{shown.note}</View>}
      <Bullets of={copy.rules(shown)} />
    </View>
  )
}
