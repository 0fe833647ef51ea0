import { View } from '@tarojs/components'
import { classes } from '../classes'
import { Icon } from '../icon/icon'
import { spoken } from '../spoken'
import './stops.scss'

/** A place on a road: behind us or still to come. */
export interface Stop {
  readonly label: string
  readonly past: boolean
}

const said = (stops: readonly Stop[]) =>
  stops.map(({ label, past }) => (past ? `${label}，已过` : `${label}，还没到`)).join('；')

/** The road through a few stops (路程), in the blue zone: solid behind, dashed ahead. */
export function Stops({ stops }: { stops: readonly Stop[] }) {
  return (
    <View className="ui-stops" {...spoken({ role: 'img', label: said(stops) })}>
      {stops.map(({ label, past }, place) => (
        <View key={label} className={classes('ui-stop', past && 'is-past')}>
          {place > 0 && <View className="ui-stop-way" />}
          <View className="ui-stop-mark">{past && <Icon name="check" size={13} />}</View>
          <View className="ui-stop-label">{label}</View>
        </View>
      ))}
    </View>
  )
}
