import { View } from '@tarojs/components'
import { classes } from '../classes'
import { spoken } from '../spoken'
import './skeleton.scss'

/** What stands in for content on its way (骨架) is asked for. */
export interface SkeletonProps {
  /** How many blocks: as many as will come. */
  count?: number
  /** The shape of what will come. */
  of?: 'lines' | 'rows' | 'options'
}

/** Still blocks in the places of what is on its way. They don't move: waiting is no show. */
export function Skeleton({ count = 3, of = 'lines' }: SkeletonProps) {
  const places = Array.from({ length: count }, (_, place) => place)
  return (
    <View
      className={classes('ui-skeleton', `is-${of}`)}
      {...spoken({ role: 'img', label: '正在取' })}
    >
      {places.map((place) => (
        <View key={place} className="ui-skeleton-block" />
      ))}
    </View>
  )
}
