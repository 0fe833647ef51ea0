import { Picker } from '@tarojs/components'
import { type BeijingDay, isBeijingDay } from '#domain/beijing-day'
import { fullDateText } from '../moment/moment'
import { Line } from './line'
import { Value } from './value'

/** What a day to choose (日期) is asked for. */
export interface DayFieldProps {
  label: string
  value: BeijingDay
  onChange: (day: BeijingDay) => void
  wrong?: string | undefined
}

/** A Beijing day. */
export function DayField({ label, value, onChange, wrong }: DayFieldProps) {
  const choose = (day: string) => isBeijingDay(day) && onChange(day)
  return (
    <Line label={label} wrong={wrong}>
      <Picker
        className="ui-picker"
        mode="date"
        value={value}
        onChange={({ detail }) => choose(detail.value)}
      >
        <Value label={label}>{fullDateText(value)}</Value>
      </Picker>
    </Line>
  )
}
