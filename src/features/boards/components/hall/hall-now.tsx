import { View } from '@tarojs/components'
import { classes } from '#ui'
import { copy } from '../../copy/hall'
import type { HallRow } from '../../hall/revealing'
import './hall-now.scss'

/** Longer names are set smaller, so that they keep to two lines. */
const LONG = 7

function Figure({ value, label }: { value: string; label: string }) {
  return (
    <View className="hall-figure">
      <View className="hall-value">{value}</View>
      <View className="hall-label">{label}</View>
    </View>
  )
}

/** What the newest place is asked for. */
export interface HallNowProps {
  row: HallRow
  /** Others stand in the same place. */
  shared: boolean
  /** A rehearsal has no scores. */
  real: boolean
}

/** The place just shown (刚揭晓的一位): in Song, as honour is. */
export function HallNow({ row, shared, real }: HallNowProps) {
  return (
    <View className="hall-now">
      <View className="hall-now-place">
        {shared ? copy.shared(row.rank) : copy.place(row.rank)}
      </View>
      <View className={classes('hall-now-name', row.name.length > LONG && 'is-long')}>
        {row.name}
      </View>
      <View className="hall-now-unit">{row.unitName}</View>
      <View className="hall-now-unit">{row.parentName}</View>
      {real && (
        <View className="hall-figures">
          <Figure value={row.score} label={copy.score} />
          {row.time !== null && <Figure value={row.time} label={copy.time} />}
        </View>
      )}
    </View>
  )
}
