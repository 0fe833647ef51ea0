import { View } from '@tarojs/components'
import { classes } from '../classes'
import { spoken } from '../spoken'
import './sum-line.scss'

/** What a line of the sum (算式的一行) is asked for. */
export interface SumLineProps {
  words: string
  /** How the number came about, beneath the words. */
  how?: string
  value: string
  /** The last line, under the rule. */
  result?: boolean
  /** Left out of the sum: it is named, and counts nothing. */
  off?: boolean
}

/** Words on the left, the number on the right, under those above it. */
export function SumLine({ words, how, value, result, off }: SumLineProps) {
  return (
    <View
      className={classes('ui-sum-line', result && 'is-result', off && 'is-off')}
      {...spoken({ role: 'text', label: `${words} ${value}` })}
    >
      <View className="ui-sum-words">
        {words}
        {how !== undefined && <View className="ui-sum-how">{how}</View>}
      </View>
      <View className="ui-sum-value">{value}</View>
    </View>
  )
}
