import { Picker } from '@tarojs/components'
import { clockOf, dayOf, isBeijingDay, momentAt } from '#domain/beijing-day'
import { dateText, timeText } from '../moment/moment'
import { copy } from './copy'
import { Line } from './line'
import { Value } from './value'

/** What a moment to choose (日期与时间) is asked for. */
export interface MomentFieldProps {
  label: string
  /** Milliseconds. */
  value: number
  onChange: (value: number) => void
  wrong?: string | undefined
}

/** A day and a time of day in Beijing. */
export function MomentField({ label, value, onChange, wrong }: MomentFieldProps) {
  const day = dayOf(value)
  const clock = clockOf(value)
  const setDay = (chosen: string) => isBeijingDay(chosen) && onChange(momentAt(chosen, clock))
  return (
    <Line label={label} wrong={wrong}>
      <Picker
        className="ui-picker"
        mode="date"
        value={day}
        onChange={({ detail }) => setDay(detail.value)}
      >
        <Value label={copy.dayOf(label)}>{dateText(day)}</Value>
      </Picker>
      <Picker
        className="ui-picker"
        mode="time"
        value={clock}
        onChange={({ detail }) => onChange(momentAt(day, String(detail.value)))}
      >
        <Value label={copy.timeOf(label)}>{timeText(value)}</Value>
      </Picker>
    </Line>
  )
}
