import { View } from '@tarojs/components'
import { Button, Lane, Options, Page } from '#ui'
import { questionCopy as copy } from '../copy'
import type { ShownSet, Verdict } from '../kept-sets'
import { go } from '../routes'
import { AnswerLesson } from './answer-lesson'
import './answered.scss'
import './question.scss'

interface Props {
  readonly set: ShownSet
  readonly place: number
  readonly past: number
  readonly verdict: Verdict
  /** Answered on another phone before. */
  readonly elsewhere: boolean
  readonly last: boolean
  readonly onNext: () => void
}

/** A question judged: right or wrong, why, and the article. */
export function Answered({ set, place, past, verdict, elsewhere, last, onNext }: Props) {
  const question = set.questions[place]
  if (!question) return null
  return (
    <Page
      title={copy.title(set, place + 1)}
      foot={
        <View className="answered-foot">
          <Button kind="quiet" narrow onTap={() => go.dispute(question.id, question.stem)}>
            {copy.dispute}
          </Button>
          <Button onTap={onNext}>{last ? copy.seeResult : copy.next}</Button>
        </View>
      }
    >
      <Lane count={set.questions.length} past={past} />
      <View className="question-head">
        <View className="question-stem is-answered">{question.stem}</View>
      </View>
      {elsewhere && <View className="question-refused">{copy.elsewhere}</View>}
      <View className="question-options">
        <Options
          type={question.type}
          options={question.options}
          chosen={verdict.chosen}
          verdict={verdict}
        />
      </View>
      <AnswerLesson verdict={verdict} />
    </Page>
  )
}
