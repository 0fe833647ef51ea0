import { View } from '@tarojs/components'
import { useState } from 'react'
import { serverNow } from '#cloud'
import type { Reply } from '#contract/index'
import { Button, Card, EmptyState, momentText } from '#ui'
import { askedCopy as copy } from '../copy/asked'
import { AnswerSheet } from './answer-sheet'
import './asked.scss'

export type Question = Reply<'cases', 'toAnswer'>['asked'][number]

/** So many questions a phone shows at once; those answered make room for the next. */
const SHOWN = 12

/** Questions with the way to answer each; one sheet serves them all. */
export function AskedList({ asked }: { asked: readonly Question[] }) {
  const [chosen, setChosen] = useState<Question>()
  if (asked.length === 0)
    return <EmptyState drawing="arrived" head={copy.none} say={copy.noneSay} />
  return (
    <View className="desk-asked">
      {asked.slice(0, SHOWN).map((question) => (
        <Card key={question.id} padded>
          <View className="desk-asked-of">
            {copy.of(question.title, momentText(question.at, serverNow()))}
          </View>
          <View className="desk-asked-text">{question.text}</View>
          <Button kind="text" narrow onTap={() => setChosen(question)}>
            {copy.answer}
          </Button>
        </Card>
      ))}
      <AnswerSheet key={chosen?.id} question={chosen} onClose={() => setChosen(undefined)} />
    </View>
  )
}
