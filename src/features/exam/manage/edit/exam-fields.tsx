import { View } from '@tarojs/components'
import { Card, NumberField } from '#ui'
import { flawAt } from '../form/flaws'
import { copy } from './copy'
import type { FieldsProps } from './edit-form'

/** What only an exam has: pass mark and resits (合格与补考). */
export function ExamFields({ filling, saving }: FieldsProps) {
  const { exam } = filling.form
  const { setExam } = filling
  return (
    <Card>
      <NumberField
        label={copy.passMark}
        value={exam.passMark}
        onChange={(passMark) => setExam({ passMark })}
        wrong={saving.gaps.passMark ?? flawAt(saving.flaws, 'passMark')}
      />
      <NumberField
        label={copy.resits}
        value={exam.resits}
        onChange={(resits) => setExam({ resits })}
        wrong={saving.gaps.resits}
      />
      {exam.resits > 0 && (
        <>
          <NumberField
            label={copy.resitAfter}
            value={exam.resitAfterHours}
            onChange={(resitAfterHours) => setExam({ resitAfterHours })}
            wrong={saving.gaps.resitAfterHours}
          />
          <View className="edit-field-say">{copy.resitSay}</View>
        </>
      )}
    </Card>
  )
}
