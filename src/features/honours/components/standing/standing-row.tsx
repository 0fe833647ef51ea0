import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { classes, RankRow } from '#ui'
import { beneathText, copy, rowLabel, scoreText } from '../../copy/standing'
import './standing-row.scss'

/** What a unit's row is asked for. */
export interface StandingRowProps {
  row: Reply<'honours', 'standing'>['rows'][number]
  /** How points of this column are written. */
  column: (points: number) => string
  onTap: () => void
}

/** A unit's place (名次); leads to its score. */
export function StandingRow({ row, column, onTap }: StandingRowProps) {
  return (
    <View
      className={classes('flag-place', row.rank === null && 'is-unplaced')}
      hoverClass="is-pressed"
      onClick={onTap}
    >
      <RankRow
        rank={row.rank}
        name={row.mine ? copy.us(row.name) : row.name}
        beneath={beneathText(row)}
        score={scoreText(row, column)}
        mine={row.mine}
        label={rowLabel(row)}
      />
    </View>
  )
}
