import { View } from '@tarojs/components'
import { Button, LawText, Tag } from '#ui'
import { paperCopy as copy } from '../copy'
import type { Question } from '../draft'
import { changeDraft, type KeptPaper } from '../drafts'
import './paper-question.scss'

/** What is asked, with a mark to come back to it (标记). */
export function PaperHead({
  kept: { paper, draft },
  question,
}: {
  kept: KeptPaper
  question: Question
}) {
  const marked = draft.marked.includes(question.id)
  const mark = () =>
    changeDraft(paper.attempt, (now) => ({
      ...now,
      marked: marked ? now.marked.filter((id) => id !== question.id) : [...now.marked, question.id],
    }))
  return (
    <View className="paper-head">
      <View className="paper-kind">
        <Tag>{copy.types[question.type]}</Tag>
        <View className="paper-topic">{`${question.lawName} · ${question.topic}`}</View>
        <Button kind="text" narrow onTap={mark}>
          {marked ? copy.marked : copy.mark}
        </Button>
      </View>
      <View className="paper-stem">
        <LawText>{question.stem}</LawText>
      </View>
    </View>
  )
}
