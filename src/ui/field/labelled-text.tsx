import { View } from '@tarojs/components'
import { Card } from '../card/card'
import { TextArea, type TextAreaProps } from './text-area'
import './labelled-text.scss'

/** Room for a sentence or two under its name (短文), on a card of its own. */
export function LabelledText(props: Omit<TextAreaProps, 'short'>) {
  return (
    <Card padded>
      <View className="ui-label">{props.label}</View>
      <TextArea {...props} short />
    </Card>
  )
}
