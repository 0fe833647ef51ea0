import { View } from '@tarojs/components'
import { Button, Tag } from '#ui'
import type { Question } from '../../answered-in'
import { questionCopy as copy } from '../../copy'
import { CaseQuestion } from './case-question'
import './turning-point.scss'

/** What a turning point is asked for. */
export interface TurningPointProps {
  of: string
  question: Question
  /** Its place among the video's turning points, from 1, and how many there are. */
  place: number
  count: number
  onGoOn: () => void
}

/** Where the video stops (转折点) and waits for its viewer to decide. */
export function TurningPoint({ of, question, place, count, onGoOn }: TurningPointProps) {
  return (
    <View className="turning-point">
      <View className="turning-head">
        <Tag>{copy.turn(place, count)}</Tag>
        {question.mine === null && <View>{copy.waits}</View>}
      </View>
      <CaseQuestion key={question.id} of={of} question={question} />
      {question.mine !== null && (
        <View className="turning-on">
          <Button onTap={onGoOn}>{copy.goOn}</Button>
        </View>
      )}
    </View>
  )
}
