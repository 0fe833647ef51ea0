import { View } from '@tarojs/components'
import { useState } from 'react'
import { chosenAfter } from '#domain/bank'
import { Button, leftText, Notice, Page, Received, useClock } from '#ui'
import { QuestionOptions } from '../../study'
import { playingCopy as copy } from '../copy'
import type { Shown } from '../queries'
import type { Given } from '../use-answer'
import { Lanes } from './lanes'
import { Offline } from './offline'
import { QuestionHead } from './question-head'
import './asking.scss'

interface Props {
  readonly duel: Shown
  readonly asked: Shown['asked'][number]
  readonly given: Given | undefined
  readonly lost: boolean
  readonly onSubmit: (chosen: readonly number[]) => Promise<void>
}

/** What is true of an answer that was handed in: on this phone, or received. */
function Handed({
  asked: { mine },
  given,
  name,
}: {
  asked: Props['asked']
  given: Given
  name: string
}) {
  if (given.state !== 'received' || !mine)
    return (
      <View>
        <Received where="kept">{copy.kept}</Received>
        <View className="duel-foot-say">{copy.keptSay}</View>
      </View>
    )
  return (
    <View>
      <Received where="received">{copy.received(mine.at)}</Received>
      <View className="duel-foot-say">{copy.waitOther(name)}</View>
    </View>
  )
}

/** The question that is open to both (答题): its time, its options, and one answer. */
export function Asking({ duel, asked, given, lost, onSubmit }: Props) {
  const [chosen, setChosen] = useState<readonly number[]>([])
  const left = asked.closesAt - useClock()
  const { question } = asked
  const several = question.type === 'multiple'
  const handed = given !== undefined && typeof given.state === 'string'
  const isOpen = !handed && left > 0
  const place = copy.place(duel.asked.length, duel.questionCount)
  return (
    <Page
      title={copy.timed(leftText(left), place)}
      foot={
        <View>
          {handed && <Handed asked={asked} given={given} name={duel.other?.name ?? ''} />}
          {!handed && left <= 0 && <View className="duel-foot-say">{copy.timeUp}</View>}
          {isOpen && (
            <Button off={chosen.length === 0} onTap={() => onSubmit(chosen)}>
              {copy.submit(chosen.length, several)}
            </Button>
          )}
        </View>
      }
    >
      <Lanes duel={duel} answered={handed} />
      {lost && <Offline />}
      <QuestionHead question={question} />
      <QuestionOptions
        question={question}
        chosen={handed ? given.chosen : chosen}
        onChoose={isOpen ? (at) => setChosen(chosenAfter(question.type, chosen, at)) : undefined}
      />
      {given && typeof given.state === 'object' && (
        <View className="duel-refused-answer">
          <Notice>{given.state.refused}</Notice>
        </View>
      )}
    </Page>
  )
}
