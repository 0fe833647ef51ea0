import { View } from '@tarojs/components'
import { Card, ChangedText } from '#ui'
import { fieldNames } from '../copy/words'
import { type Content, changedFields } from '../fields'
import './changed-question.scss'

/** What two versions of a question beside each other are asked for. */
export interface ChangedQuestionProps {
  before: Content
  after: Content
  nameOf: (law: string) => string | undefined
  /** Where nothing differs. */
  same: string
}

/** Two versions beside each other (前后两版), field by field: what went is struck out, what came is marked. */
export function ChangedQuestion({ before, after, nameOf, same }: ChangedQuestionProps) {
  const changed = changedFields(before, after, nameOf)
  if (changed.length === 0) return <View className="changed-same">{same}</View>
  return (
    <Card padded>
      {changed.map(({ field, before: earlier, text }) => (
        <View key={field} className="changed-field">
          <View className="changed-name">{fieldNames[field]}</View>
          <ChangedText before={earlier} after={text} />
        </View>
      ))}
    </Card>
  )
}
