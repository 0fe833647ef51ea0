import { View } from '@tarojs/components'
import type { BeijingDay, BeijingMonth } from '#domain/beijing-day'
import { type MarkedDay, roadThrough } from '../road/road'
import { weekdays } from '../road/weekday'
import { spoken } from '../spoken'
import { CalendarDay } from './calendar-day'
import { MonthBar } from './month-bar'
import { weeksOf } from './weeks'
import './month-calendar.scss'

/** What the calendar of a month (连续日历) is asked for. */
export interface MonthCalendarProps {
  month: BeijingMonth
  today: BeijingDay
  /** Marks of the month's days; a day that is not named has none. */
  days: readonly MarkedDay[]
  /** Days picked so far, e.g. for leave. */
  chosen?: readonly BeijingDay[]
  /** Makes those days tappable that `canTap` allows. */
  onTap?: (day: BeijingDay) => void
  canTap?: (day: BeijingDay) => boolean
  onPrevious?: (() => void) | undefined
  onNext?: (() => void) | undefined
}

const isDay = (day: BeijingDay | undefined): day is BeijingDay => day !== undefined

/** A month of the road, drawn as the week strip is: solid = continuous, dashed = leave. */
export function MonthCalendar(props: MonthCalendarProps) {
  const { month, today, days, chosen = [], onTap, canTap = () => true } = props
  const weeks = weeksOf(month)
  const marks = new Map(days.map(({ day, mark }) => [day, mark]))
  const all = weeks.flat().filter(isDay)
  const marked = all.map((day): MarkedDay => ({ day, mark: marks.get(day) ?? null }))
  const road = new Map(roadThrough(marked, today).map((day) => [day.day, day]))
  const cell = (day: BeijingDay | undefined, column: number) => {
    const place = day && road.get(day)
    if (place === undefined) return <View key={weekdays[column]} className="ui-month-day" />
    const tap = canTap(place.day) ? onTap : undefined
    const picked = chosen.includes(place.day)
    return <CalendarDay key={day} road={place} today={today} chosen={picked} onTap={tap} />
  }
  return (
    <View className="ui-month">
      <MonthBar month={month} onPrevious={props.onPrevious} onNext={props.onNext} />
      <View className="ui-month-week is-head" {...spoken({ hidden: true })}>
        {weekdays.map((name) => (
          <View key={name} className="ui-month-name">
            {name}
          </View>
        ))}
      </View>
      {weeks.map((week) => (
        <View key={week.find(isDay)} className="ui-month-week">
          {week.map(cell)}
        </View>
      ))}
    </View>
  )
}
