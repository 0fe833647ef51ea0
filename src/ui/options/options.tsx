import { View } from '@tarojs/components'
import { chosenAfter, type QuestionType } from '#domain/bank'
import { Option } from '../option/option'
import { type Judged, judged } from './choosing'

/** What the options of a question (选项) are asked for. */
export interface OptionsProps {
  type: QuestionType
  options: readonly string[]
  /** Places of what is chosen. */
  chosen: readonly number[]
  /** Once the answer is judged: which are right, and what to say beside a wrong one. */
  verdict?: (Judged & { readonly notes: readonly (string | null)[] }) | undefined
  /** What else is to be said of the option at a place. */
  also?: ((place: number) => string | undefined) | undefined
  /** Told what is chosen after a tap. */
  onChoose?: ((chosen: readonly number[]) => void) | undefined
  /** Closer together, where the question is not alone on its page. */
  compact?: boolean
}

/** The options of a question, before and after the answer. */
export function Options({ type, options, chosen, verdict, also, onChoose, compact }: OptionsProps) {
  const open = (place: number) => (chosen.includes(place) ? 'chosen' : 'open')
  return (
    <View>
      {options.map((text, place) => (
        <Option
          key={text}
          text={text}
          kind={type === 'multiple' ? 'multiple' : 'single'}
          state={verdict ? judged(place, verdict) : open(place)}
          fact={verdict?.notes[place] ?? undefined}
          also={also?.(place)}
          onTap={onChoose && (() => onChoose(chosenAfter(type, chosen, place)))}
          {...(compact !== undefined && { compact })}
        />
      ))}
    </View>
  )
}
