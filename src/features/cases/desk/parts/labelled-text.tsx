import { View } from '@tarojs/components'
import { Card, TextArea, type TextAreaProps } from '#ui'
import './labelled-text.scss'

/** Room for a sentence or two under its name (短文), on a card of its own. */
export function LabelledText(props: Omit<TextAreaProps, 'short'>) {
  return (
    <Card padded>
      <View className="desk-label">{props.label}</View>
      <TextArea {...props} short />
    </Card>
  )
}
