import { View } from '@tarojs/components'
import type { BeijingMonth } from '#domain/beijing-day'
import { classes } from '../classes'
import { Icon } from '../icon/icon'
import { spoken } from '../spoken'
import './month-calendar.scss'

/** What the bar above a month is asked for; without a way on, its arrow is not shown. */
export interface MonthBarProps {
  month: BeijingMonth
  onPrevious: (() => void) | undefined
  onNext: (() => void) | undefined
}

interface ArrowProps {
  label: string
  icon: 'back' | 'chevron'
  onTap: (() => void) | undefined
}

function Arrow({ label, icon, onTap }: ArrowProps) {
  const tappable = onTap && { onClick: onTap, ...spoken({ role: 'button', label }) }
  return (
    <View className={classes('ui-month-arrow', onTap && 'is-open')} {...tappable}>
      {onTap && <Icon name={icon} size={20} />}
    </View>
  )
}

/** The month's name between the ways to the month before and the one after. */
export function MonthBar({ month, onPrevious, onNext }: MonthBarProps) {
  const [year, number] = month.split('-')
  return (
    <View className="ui-month-bar">
      <Arrow label="上个月" icon="back" onTap={onPrevious} />
      <View className="ui-month-title">{`${year}年${Number(number)}月`}</View>
      <Arrow label="下个月" icon="chevron" onTap={onNext} />
    </View>
  )
}
