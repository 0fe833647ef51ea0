import { View } from '@tarojs/components'
import { Option, type OptionState } from '#ui'
import type { ShownSet, Verdict } from '../kept-sets'
import './question-options.scss'

type ShownQuestion = Pick<ShownSet['questions'][number], 'type' | 'options'>

/** How an option stands once the answer is judged. */
function judged(place: number, { key, chosen }: Verdict): OptionState {
  const right = key[place] === true
  if (chosen.includes(place)) return right ? 'right' : 'wrong'
  return right ? 'missed' : 'rest'
}

interface Props {
  readonly question: ShownQuestion
  readonly chosen: readonly number[]
  readonly verdict?: Verdict | undefined
  /** What else is to be said of the option at a place. */
  readonly also?: ((place: number) => string | undefined) | undefined
  readonly onChoose?: ((place: number) => void) | undefined
}

/** The options of a question, before and after the answer. */
export function QuestionOptions({ question, chosen, verdict, also, onChoose }: Props) {
  const stateOf = (place: number): OptionState => {
    if (verdict) return judged(place, verdict)
    return chosen.includes(place) ? 'chosen' : 'open'
  }
  return (
    <View className="question-options">
      {question.options.map((text, place) => (
        <Option
          key={text}
          text={text}
          kind={question.type === 'multiple' ? 'multiple' : 'single'}
          state={stateOf(place)}
          fact={verdict?.notes[place] ?? undefined}
          also={also?.(place)}
          onTap={onChoose && (() => onChoose(place))}
        />
      ))}
    </View>
  )
}
