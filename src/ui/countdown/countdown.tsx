import { View } from '@tarojs/components'
import { spoken } from '../spoken'
import { figures } from './time-left'
import { useClock } from './use-clock'
import './countdown.scss'

/** What a countdown (倒计时) is asked for: a moment of the server, milliseconds. */
export interface CountdownProps {
  until: number
}

/** Large digits to a moment, by the server's clock alone. They change and never move. */
export function Countdown({ until }: CountdownProps) {
  const shown = figures(until - useClock())
  const said = shown.map(({ digits, unit }) => `${Number(digits)}${unit}`).join('')
  return (
    <View className="ui-countdown" {...spoken({ role: 'timer', label: said })}>
      {shown.map(({ digits, unit }) => (
        <View key={unit} className="ui-countdown-part">
          <View className="ui-countdown-digits">{digits}</View>
          <View className="ui-countdown-unit">{unit}</View>
        </View>
      ))}
    </View>
  )
}
