import { View } from '@tarojs/components'
import { Option, type OptionState } from '#ui'
import type { ShownSet, Verdict } from '../kept-sets'
import './question-options.scss'

type ShownQuestion = ShownSet['questions'][number]

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
  readonly onChoose?: ((place: number) => void) | undefined
}

/** The options of a question, before and after the answer. */
export function QuestionOptions({ question, chosen, verdict, onChoose }: Props) {
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
          onTap={onChoose && (() => onChoose(place))}
        />
      ))}
    </View>
  )
}
