import { View } from '@tarojs/components'
import { Button, goBack } from '#ui'
import type { Blueprint } from '../form/form'
import { paperSum } from '../form/paper-sum'
import { copy } from './copy'

/** What the paper comes to so far (题数与满分), and back to the form. */
export function PaperFoot({ blueprint }: { blueprint: Blueprint }) {
  const { questions, points } = paperSum(blueprint)
  return (
    <>
      <View className="paper-sum">{copy.sum(questions, points)}</View>
      <Button onTap={goBack}>{copy.done}</Button>
    </>
  )
}
