import { View } from '@tarojs/components'
import type { BeijingDay } from '#domain/beijing-day'
import { classes } from '../classes'
import { type RoadDay, stopWords } from '../road/road'
import { dateOf } from '../road/weekday'
import { spoken } from '../spoken'

/** What one day of the calendar is asked for. */
export interface CalendarDayProps {
  road: RoadDay
  today: BeijingDay
  chosen: boolean
  onTap: ((day: BeijingDay) => void) | undefined
}

const words: Partial<Record<RoadDay['stop'], string>> = { leave: '假', madeUp: '补' }

function wordOf({ road, today, chosen }: CalendarDayProps): string {
  if (chosen) return '已选'
  return words[road.stop] ?? (road.day === today ? '今天' : '')
}

/** A day: its date on the road, a word beneath where the colour alone would have to tell. */
export function CalendarDay(props: CalendarDayProps) {
  const { road, today, chosen, onTap } = props
  const { day, stop, before, after } = road
  const tappable = onTap && {
    onClick: () => onTap(day),
    ...spoken({ role: 'checkbox', label: `${dateOf(day)}日，${stopWords[stop]}`, checked: chosen }),
  }
  return (
    <View
      className={classes(
        'ui-month-day',
        `is-${stop}`,
        `in-${before}`,
        `out-${after}`,
        day === today && 'is-now',
        chosen && 'is-chosen',
        onTap && 'is-open',
      )}
      {...(tappable ?? spoken({ label: `${dateOf(day)}日，${stopWords[stop]}` }))}
    >
      <View className="ui-month-node">{dateOf(day)}</View>
      <View className="ui-month-word">{wordOf(props)}</View>
    </View>
  )
}
