import { View } from '@tarojs/components'
import { spoken } from '../spoken'
import './rank-row.scss'

/** Between the first and one's own neighbourhood: how many are left out (中间). */
export function RankCut({ children }: { children: string }) {
  return (
    <View className="ui-rank-cut">
      <View className="ui-rank-dots" {...spoken({ hidden: true })}>
        <View className="ui-rank-dot" />
        <View className="ui-rank-dot" />
        <View className="ui-rank-dot" />
      </View>
      {children}
    </View>
  )
}
