import { View } from '@tarojs/components'
import { useState } from 'react'
import { leftText, Notice, Options, Page, useClock } from '#ui'
import { playingCopy as copy } from '../copy'
import type { Shown } from '../queries'
import type { Given } from '../use-answer'
import { AskingFoot } from './asking-foot'
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

/** Why the last try was not taken, if it was not. */
const refusalIn = (given: Given | undefined): string | undefined =>
  typeof given?.state === 'object' ? given.state.refused : undefined

/** The question that is open to both (答题): its time, its options, and one answer. */
export function Asking({ duel, asked, given, lost, onSubmit }: Props) {
  const [chosen, setChosen] = useState<readonly number[]>([])
  const left = asked.closesAt - useClock()
  const { question } = asked
  const refused = refusalIn(given)
  const handed = refused === undefined ? given : undefined
  const isOpen = !handed && left > 0
  const name = duel.other?.name ?? ''
  const place = copy.place(duel.asked.length, duel.questionCount)
  return (
    <Page
      title={copy.timed(leftText(left), place)}
      foot={
        <AskingFoot
          {...{ asked, handed, chosen, isOpen, name }}
          onSubmit={() => onSubmit(chosen)}
        />
      }
    >
      <Lanes duel={duel} answered={handed !== undefined} />
      {lost && <Offline />}
      <QuestionHead question={question} />
      <View className="duel-options">
        <Options
          type={question.type}
          options={question.options}
          chosen={handed?.chosen ?? chosen}
          onChoose={isOpen ? setChosen : undefined}
        />
      </View>
      {refused !== undefined && (
        <View className="duel-refused-answer">
          <Notice>{refused}</Notice>
        </View>
      )}
    </Page>
  )
}
