import { View } from '@tarojs/components'
import { LawText, Tag } from '#ui'
import { playingCopy as copy } from '../copy'
import type { Shown } from '../queries'
import './question-head.scss'

/** What is asked, with its kind and law. */
export function QuestionHead({ question }: { question: Shown['asked'][number]['question'] }) {
  return (
    <View className="duel-question-head">
      <View className="duel-question-kind">
        <Tag>{copy.types[question.type]}</Tag>
        <View>{`${question.lawName} · ${question.topic}`}</View>
      </View>
      <View className="duel-question-stem">
        <LawText>{question.stem}</LawText>
      </View>
    </View>
  )
}
