import { View } from '@tarojs/components'
import type { BeijingDay } from '#domain/beijing-day'
import { classes } from '../classes'
import { Icon } from '../icon/icon'
import { type MarkedDay, type RoadDay, roadThrough, stopWords } from '../road/road'
import { dateOf, weekdayName } from '../road/weekday'
import { spoken } from '../spoken'
import './week-strip.scss'

/** What the strip of a week (连续) is asked for. */
export interface WeekStripProps {
  /** The days to show, in order, usually seven. */
  days: readonly MarkedDay[]
  today: BeijingDay
  /** How many days in a row; more than the strip shows lets the road come in from the left. */
  streak: number
}

const counts = ({ mark }: MarkedDay): boolean => mark === 'done' || mark === 'madeUp'

function Node({ stop, day }: RoadDay) {
  if (stop === 'done') return <Icon name="check" size={18} />
  if (stop === 'leave') return <>假</>
  if (stop === 'madeUp') return <>补</>
  return <>{dateOf(day)}</>
}

/** The road of the last days, in the deep-blue zone from edge to edge: solid = continuous, dashed = leave. */
export function WeekStrip({ days, today, streak }: WeekStripProps) {
  const road = roadThrough(days, today, { comesFrom: streak > days.filter(counts).length })
  const said = road.map(({ day, stop }) => `${weekdayName(day)}${stopWords[stop]}`).join('，')
  return (
    <View className="ui-week" {...spoken({ role: 'img', label: `连续${streak}天。${said}` })}>
      {road.map((day) => (
        <View
          key={day.day}
          className={classes(
            'ui-week-day',
            `is-${day.stop}`,
            `in-${day.before}`,
            `out-${day.after}`,
            day.day === today && 'is-now',
          )}
        >
          <View className="ui-week-node">
            <Node {...day} />
          </View>
          <View className="ui-week-name">{day.day === today ? '今天' : weekdayName(day.day)}</View>
        </View>
      ))}
    </View>
  )
}
