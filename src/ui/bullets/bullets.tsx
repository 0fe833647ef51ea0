import { View } from '@tarojs/components'
import './bullets.scss'

/** A few plain sentences one under the other (要点): equals, so they get no card. */
export function Bullets({ of }: { of: readonly string[] }) {
  return (
    <View>
      {of.map((sentence) => (
        <View key={sentence} className="ui-bullet">
          <View className="ui-bullet-dot" />
          <View className="ui-bullet-words">{sentence}</View>
        </View>
      ))}
    </View>
  )
}
