import { View } from '@tarojs/components'
import { classes, Icon, spoken } from '#ui'
import type { Stop } from './road-of'
import './road.scss'

const said = (stops: readonly Stop[]) =>
  stops.map(({ label, past }) => (past ? `${label}，已过` : `${label}，还没到`)).join('；')

/** The road (路程), in the blue zone: solid behind, dashed ahead. */
export function Road({ stops }: { stops: readonly Stop[] }) {
  return (
    <View className="sitting-road" {...spoken({ role: 'img', label: said(stops) })}>
      {stops.map(({ label, past }, place) => (
        <View key={label} className={classes('sitting-stop', past && 'is-past')}>
          {place > 0 && <View className="sitting-way" />}
          <View className="sitting-mark">{past && <Icon name="check" size={13} />}</View>
          <View className="sitting-label">{label}</View>
        </View>
      ))}
    </View>
  )
}
