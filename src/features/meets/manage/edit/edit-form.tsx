import { View } from '@tarojs/components'
import type { Filling } from '../form/use-form'
import { BasicFields } from './basic-fields'
import { EventRows } from './event-rows'
import { FairFields } from './fair-fields'
import { RegionFields } from './region-fields'
import { RuleFields } from './rule-fields'
import { SaveNotice } from './save-notice'
import type { Saving } from './use-saving'
import './edit.scss'

/** What each group of fields is asked for. */
export interface FieldsProps {
  filling: Filling
  saving: Saving
}

/** All that is declared of a meet, group by group. */
export function EditForm({ id, filling, saving }: FieldsProps & { id: string }) {
  return (
    <View className="meets-edit">
      <SaveNotice filling={filling} saving={saving} />
      <BasicFields filling={filling} saving={saving} />
      <EventRows id={id} filling={filling} saving={saving} />
      <RegionFields filling={filling} saving={saving} />
      <RuleFields filling={filling} saving={saving} />
      <FairFields filling={filling} saving={saving} />
    </View>
  )
}
