import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, SectionTitle } from '#ui'
import { AnswerLesson, studyWays } from '../../study'
import { resultCopy as copy } from '../copy'
import type { Shown } from '../queries'
import { ResultColumns } from './result-columns'
import { ToldQuestion } from './told-question'
import './result-questions.scss'

/** Where both were right there is least to learn: the first question I did not get is in view first. */
const firstInView = (asked: Shown['asked']): number =>
  Math.max(
    0,
    asked.findIndex(({ told }) => told !== null && !told.verdict.right),
  )

/** Each question with both people's choices, why, and the article it rests on. */
export function ResultQuestions({ duel }: { duel: Shown }) {
  const { asked, questionCount, other } = duel
  const [place, setPlace] = useState(() => firstInView(asked))
  const shown = asked[place]
  return (
    <View>
      <SectionTitle>{copy.questions}</SectionTitle>
      <ResultColumns duel={duel} place={place} onPlace={setPlace} />
      {shown?.told && (
        <View className="duel-result-question">
          <View className="duel-result-place">
            {copy.place(place + 1, questionCount, shown.question.topic)}
          </View>
          <ToldQuestion question={shown.question} told={shown.told} name={other?.name ?? ''} />
          <AnswerLesson verdict={shown.told.verdict} />
          <Button
            kind="text"
            narrow
            onTap={() => studyWays.dispute(shown.question.id, shown.question.stem)}
          >
            {copy.dispute}
          </Button>
        </View>
      )}
    </View>
  )
}
