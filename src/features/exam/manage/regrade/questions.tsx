import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, Row, SectionTitle, Tag } from '#ui'
import { copy as shared, typeNames } from '../copy'
import type { Managed } from '../form/form'
import { copy } from './copy'
import './regrade.scss'

export type Question = Managed['questions'][number]

/** A page of a phone holds only so many. */
const SHOWN = 12

/** What the questions of a paper are asked for. */
export interface QuestionsProps {
  questions: readonly Question[]
  /** Which one, from 0. */
  onTap: (place: number) => void
}

/** The questions of the frozen paper (题目), page by page. */
export function Questions({ questions, onTap }: QuestionsProps) {
  const [from, setFrom] = useState(0)
  const shown = questions.slice(from, from + SHOWN)
  return (
    <>
      <SectionTitle>{copy.questions}</SectionTitle>
      <Card>
        {shown.map((question, place) => (
          <QuestionRow
            key={question.id}
            question={question}
            number={from + place + 1}
            onTap={() => onTap(from + place)}
          />
        ))}
      </Card>
      <View className="regrade-turn">
        <Button kind="text" narrow off={from === 0} onTap={() => setFrom(0)}>
          {shared.first}
        </Button>
        <Button
          kind="text"
          narrow
          off={from + SHOWN >= questions.length}
          onTap={() => setFrom(from + SHOWN)}
        >
          {shared.further}
        </Button>
      </View>
    </>
  )
}

interface QuestionRowProps {
  question: Question
  number: number
  onTap: () => void
}

function QuestionRow({ question, number, onTap }: QuestionRowProps) {
  const tag = question.withdrawn ? (
    <Tag kind="wrong" icon="cross">
      {copy.withdrawn}
    </Tag>
  ) : undefined
  return (
    <Row
      title={copy.number(number, typeNames[question.type])}
      sub={question.stem}
      beside={tag}
      onTap={question.withdrawn ? undefined : onTap}
    />
  )
}
