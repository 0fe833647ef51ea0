import { View } from '@tarojs/components'
import { SectionTitle } from '#ui'
import type { Filling } from '../form/use-form'
import { BasicFields } from './basic-fields'
import { copy } from './copy'
import './edit.scss'
import { ExamFields } from './exam-fields'
import { RoundFields } from './round-fields'
import { RuleFields } from './rule-fields'
import { SaveNotice } from './save-notice'
import { TimeFields } from './time-fields'
import type { Saving } from './use-saving'
import { WhatRows } from './what-rows'

/** What each group of fields is asked for. */
export interface FieldsProps {
  filling: Filling
  saving: Saving
}

/** All that is declared of a sitting (场次方案), group by group. */
export function EditForm({ id, filling, saving }: FieldsProps & { id: string }) {
  const exam = filling.form.kind === 'exam'
  const OwnFields = exam ? ExamFields : RoundFields
  return (
    <View className="edit">
      <SaveNotice filling={filling} saving={saving} />
      <BasicFields filling={filling} saving={saving} />
      <View className="edit-rows">
        <WhatRows id={id} filling={filling} saving={saving} />
      </View>
      <SectionTitle>{copy.time}</SectionTitle>
      <TimeFields filling={filling} saving={saving} />
      <SectionTitle>{exam ? copy.exam : copy.round}</SectionTitle>
      <OwnFields filling={filling} saving={saving} />
      <SectionTitle>{copy.rules}</SectionTitle>
      <RuleFields filling={filling} saving={saving} />
    </View>
  )
}
