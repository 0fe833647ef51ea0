import { View } from '@tarojs/components'
import { classes } from '../classes'
import { spoken } from '../spoken'
import './stat.scss'

/** What a figure (数字) is asked for. */
export interface StatProps {
  value: string | number
  unit: string
  label: string
}

/** A number, its unit, and beneath what it counts. Numbers never count up. */
export function Stat({ value, unit, label }: StatProps) {
  return (
    <View className="ui-stat" {...spoken({ role: 'text', label: `${label}${value}${unit}` })}>
      <View className="ui-stat-value">
        {value}
        <View className="ui-stat-unit">{unit}</View>
      </View>
      <View className="ui-stat-label">{label}</View>
    </View>
  )
}

/** Two or three figures side by side; `ruled` parts them by a line, on paper. */
export function Stats({ of, ruled = false }: { of: readonly StatProps[]; ruled?: boolean }) {
  return (
    <View className={classes('ui-stats', ruled && 'is-ruled')}>
      {of.map((stat) => (
        <Stat key={stat.label} {...stat} />
      ))}
    </View>
  )
}
