import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Lane, Options, Page, Tag } from '#ui'
import { questionCopy as copy } from '../copy'
import type { ShownSet } from '../kept-sets'
import './question.scss'

interface Props {
  readonly set: ShownSet
  readonly place: number
  readonly past: number
  /** What went wrong with the last try, if anything did. */
  readonly refused?: string | undefined
  readonly onSubmit: (chosen: readonly number[]) => Promise<void>
}

/** A question waiting for its answer (答题). */
export function Asking({ set, place, past, refused, onSubmit }: Props) {
  const [chosen, setChosen] = useState<readonly number[]>([])
  const question = set.questions[place]
  if (!question) return null
  return (
    <Page
      title={copy.title(set, place + 1)}
      foot={
        <Button
          off={chosen.length === 0}
          busyLabel={copy.submitting}
          onTap={() => onSubmit(chosen)}
        >
          {copy.submit(chosen.length, question.type === 'multiple')}
        </Button>
      }
    >
      <Lane count={set.questions.length} past={past} now />
      <View className="question-head">
        <View className="question-kind">
          <Tag>{copy.types[question.type]}</Tag>
          {question.renewed && <Tag kind="plain">{copy.renewed}</Tag>}
          <View>{`${question.lawName} · ${question.topic}`}</View>
        </View>
        <View className="question-stem">{question.stem}</View>
      </View>
      <View className="question-options">
        <Options
          type={question.type}
          options={question.options}
          chosen={chosen}
          onChoose={setChosen}
        />
      </View>
      {refused && <View className="question-refused">{refused}</View>}
    </Page>
  )
}
