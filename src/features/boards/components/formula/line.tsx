import { View } from '@tarojs/components'
import { classes, spoken } from '#ui'
import './formula.scss'

/** What a line of the sum (算式的一行) is asked for. */
export interface LineProps {
  words: string
  /** How the number came about, beneath the words. */
  how?: string
  value: string
  /** The last line, under the rule. */
  result?: boolean
}

/** Words on the left, the number on the right, under those above it. */
export function Line({ words, how, value, result }: LineProps) {
  return (
    <View
      className={classes('formula-line', result && 'is-result')}
      {...spoken({ role: 'text', label: `${words} ${value}` })}
    >
      <View className="formula-words">
        {words}
        {how !== undefined && <View className="formula-how">{how}</View>}
      </View>
      <View className="formula-value">{value}</View>
    </View>
  )
}
