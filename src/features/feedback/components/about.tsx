import { View } from '@tarojs/components'
import { LawText } from '#ui'
import { copy } from '../copy'
import './about.scss'

/** The question a message disputes (有异议). */
export function About({ stem }: { stem: string }) {
  return (
    <View className="about">
      <View className="about-label">{copy.about}</View>
      <View>
        <LawText>{stem}</LawText>
      </View>
    </View>
  )
}
