import { View } from '@tarojs/components'
import { classes } from '../classes'
import { spoken } from '../spoken'
import './rank-row.scss'

/** What the line above a board's rows (表头) is asked for. */
export interface RankHeadsProps {
  place: string
  name: string
  time?: string | undefined
  score: string
  wide?: boolean
}

/** Names the columns once; each row says its own figures to a screen reader. */
export function RankHeads({ place, name, time, score, wide }: RankHeadsProps) {
  return (
    <View className={classes('ui-rank-heads', wide && 'is-wide')} {...spoken({ hidden: true })}>
      <View className="ui-rank-place">{place}</View>
      <View className="ui-rank-who">{name}</View>
      {time !== undefined && <View className="ui-rank-time">{time}</View>}
      <View className="ui-rank-score">{score}</View>
    </View>
  )
}
