import { View } from '@tarojs/components'
import { classes } from '../classes'
import { spoken } from '../spoken'
import './lane.scss'

/** What the lane (车道) is asked for. */
export interface LaneProps {
  /** How many questions there are. */
  count: number
  /** How many are answered. */
  past: number
  /** Whether the one after them is being answered. */
  now?: boolean
  onBase?: boolean
}

function stateOf(place: number, past: number, now: boolean): string | false {
  if (place < past) return 'is-past'
  return now && place === past && 'is-now'
}

/** One mark a question: solid past, open now, pale to come. */
export function Lane({ count, past, now = false, onBase = false }: LaneProps) {
  const places = Array.from({ length: count }, (_, place) => place)
  return (
    <View
      className={classes('ui-lane', onBase && 'is-blue')}
      {...spoken({ role: 'img', label: `共${count}题，已答${past}题` })}
    >
      {places.map((place) => (
        <View key={place} className={classes('ui-lane-mark', stateOf(place, past, now))} />
      ))}
    </View>
  )
}
