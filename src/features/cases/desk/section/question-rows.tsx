import { View } from '@tarojs/components'
import { newKey } from '#cloud'
import { TYPE_NAMES } from '#domain/bank'
import { Button, Card, Row, Tag } from '#ui'
import { sectionCopy as copy, questionCopy } from '../copy/sections'
import type { DraftQuestion } from '../draft/draft'
import { newQuestion } from '../question/new-question'
import { momentText } from '../question/video-moment'
import { ways } from '../ways'
import type { SectionProps } from './index'

const MOST = 5

/** The questions (你会怎么定), each on a page of its own. */
export function QuestionRows({ writing: { id, draft, write } }: SectionProps) {
  const { questions } = draft.text
  const add = () => {
    const question = newQuestion(`q-${newKey()}`)
    write({ questions: [...questions, question] })
    ways.question(id, question.id)()
  }
  return (
    <>
      {questions.length === 0 && <View className="desk-section-none">{copy.noQuestion}</View>}
      {questions.length > 0 && (
        <Card>
          {questions.map((question) => (
            <QuestionRow
              key={question.id}
              question={question}
              onTap={ways.question(id, question.id)}
            />
          ))}
        </Card>
      )}
      <View className="desk-section-add">
        <Button kind="quiet" off={questions.length >= MOST} onTap={add}>
          {questions.length >= MOST ? copy.upTo(MOST) : copy.addQuestion}
        </Button>
      </View>
    </>
  )
}

function QuestionRow({ question, onTap }: { question: DraftQuestion; onTap: () => void }) {
  const { stem, type, at, options } = question
  const where = at === null ? questionCopy.afterText : questionCopy.onVideo(momentText(at))
  return (
    <Row
      title={stem.trim() || copy.unwritten}
      sub={`${where}，${questionCopy.optionCount(options.length)}`}
      end={<Tag>{TYPE_NAMES[type]}</Tag>}
      onTap={onTap}
    />
  )
}
