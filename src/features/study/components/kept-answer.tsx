import { View } from '@tarojs/components'
import { Button, Lane, Options, Page, Received } from '#ui'
import { questionCopy as copy } from '../copy'
import type { ShownSet } from '../kept-sets'
import './question.scss'

interface Props {
  readonly set: ShownSet
  readonly place: number
  readonly past: number
  readonly chosen: readonly number[]
  readonly last: boolean
  readonly onNext: () => void
}

/** An answer that is still on this phone (已记下，联网后判): nothing is said to be received before it is. */
export function KeptAnswer({ set, place, past, chosen, last, onNext }: Props) {
  const question = set.questions[place]
  if (!question) return null
  return (
    <Page
      title={copy.title(set, place + 1)}
      foot={<Button onTap={onNext}>{last ? copy.keptDone : copy.next}</Button>}
    >
      <Lane count={set.questions.length} past={past} />
      <View className="question-head">
        <View className="question-stem is-answered">{question.stem}</View>
      </View>
      <View className="question-options">
        <Options type={question.type} options={question.options} chosen={chosen} />
      </View>
      <View className="question-kept">
        <Received where="kept">{copy.kept}</Received>
        <View className="question-kept-say">{copy.keptSay}</View>
      </View>
    </Page>
  )
}
