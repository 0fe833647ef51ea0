import { View } from '@tarojs/components'
import { Notice, Option } from '#ui'
import { copy } from './copy'
import type { Question } from './questions'
import type { useCorrection } from './use-correction'

/** What the choice of a new key is asked for. */
export interface NewKeyProps {
  question: Question
  correction: ReturnType<typeof useCorrection>
}

/** Which options are right from now on (新答案), in the paper's order. */
export function NewKey({ question, correction }: NewKeyProps) {
  const kind = question.type === 'multiple' ? 'multiple' : 'single'
  return (
    <>
      <View className="regrade-label">{copy.rightOnes}</View>
      {question.options.map(({ text }, place) => (
        <View key={text} className="regrade-option">
          <Option
            text={text}
            kind={kind}
            state={correction.right[place] ? 'chosen' : 'open'}
            onTap={() => correction.turn(place)}
          />
        </View>
      ))}
      {correction.wrong.key !== undefined && <Notice>{correction.wrong.key}</Notice>}
    </>
  )
}
