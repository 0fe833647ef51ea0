import { View } from '@tarojs/components'
import { useState } from 'react'
import { TYPE_NAMES } from '#domain/bank'
import { Card, Field, Paged, Row, SectionTitle, Tag } from '#ui'
import type { Managed } from '../form/form'
import { copy } from './copy'
import './regrade.scss'

export type Question = Managed['questions'][number]

/** What the questions of a paper are asked for. */
export interface QuestionsProps {
  questions: readonly Question[]
  /** Which one, from 0. */
  onTap: (place: number) => void
}

/** The questions of the frozen paper (题目), page by page; a paper drawn for each person has hundreds. */
export function Questions({ questions, onTap }: QuestionsProps) {
  const [typed, setTyped] = useState('')
  const all = questions.map((question, place) => ({ question, place }))
  const found = all.filter(({ question }) => question.stem.includes(typed.trim()))
  return (
    <>
      <SectionTitle>{copy.questions}</SectionTitle>
      <Card>
        <Field
          label={copy.find}
          value={typed}
          onInput={setTyped}
          placeholder={copy.findHint}
          maxLength={30}
        />
      </Card>
      {found.length === 0 && <View className="regrade-none">{copy.notFound}</View>}
      {found.length > 0 && (
        <Paged key={typed} of={found}>
          {(shown) => (
            <Card>
              {shown.map(({ question, place }) => (
                <QuestionRow
                  key={question.id}
                  question={question}
                  number={place + 1}
                  onTap={() => onTap(place)}
                />
              ))}
            </Card>
          )}
        </Paged>
      )}
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
      title={copy.number(number, TYPE_NAMES[question.type])}
      sub={question.stem}
      beside={tag}
      onTap={question.withdrawn ? undefined : onTap}
    />
  )
}
