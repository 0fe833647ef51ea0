import { View } from '@tarojs/components'
import { beijingDayOf } from '#domain/beijing-day'
import './day-lead.scss'

/** The day of a row (日期栏) before its words: the date large, its month beneath; a moment in milliseconds. */
export function DayLead({ at }: { at: number }) {
  const [, month, date] = beijingDayOf(new Date(at)).split('-')
  return (
    <View className="ui-day-lead">
      <View className="ui-day-lead-date">{Number(date)}</View>
      <View className="ui-day-lead-month">{`${Number(month)}月`}</View>
    </View>
  )
}
