import { View } from '@tarojs/components'
import { classes } from '#ui'
import { copy } from '../../copy/hall'
import type { HallRow } from '../../hall/revealing'
import { inSight, type Run } from '../../hall/run'
import './hall-rows.scss'

/** Gold is for the first three, sealed or not. */
const HONOURED = 3

/** What a row of the hall is asked for. */
export interface HallLineProps {
  row: HallRow
  state: 'sealed' | 'now' | 'shown'
  /** A rehearsal has no scores. */
  scored: boolean
  /** Nobody stands above the first: its road ends here. */
  first: boolean
}

/** A place on the road: dashed while sealed, solid once it is shown. */
function HallLine({ row, state, scored, first }: HallLineProps) {
  const sealed = state === 'sealed'
  return (
    <View
      className={classes(
        'hall-line',
        `is-${state}`,
        first && 'is-first',
        row.rank <= HONOURED && 'is-honour',
      )}
    >
      <View className="hall-dot" />
      <View className="hall-place">{row.rank}</View>
      <View className="hall-who">
        {sealed ? copy.sealed : row.name}
        {!sealed && <View className="hall-where">{row.place}</View>}
      </View>
      {!sealed && scored && <View className="hall-score">{row.score}</View>}
    </View>
  )
}

const stateOf = (place: number, newest: number): HallLineProps['state'] => {
  if (place < newest) return 'sealed'
  return place === newest ? 'now' : 'shown'
}

/** The places in sight, first at the top; the newest is the lowest still unsealed. */
export function HallRows({ rows, run }: { rows: readonly HallRow[]; run: Run }) {
  const { from, to } = inSight(rows.length, run.shown)
  const newest = rows.length - run.shown
  return (
    <View className="hall-rows">
      {rows.slice(from, to).map((row, nth) => (
        <HallLine
          key={placeKey(row, from + nth)}
          row={row}
          state={stateOf(from + nth, newest)}
          scored={run.real}
          first={from + nth === 0}
        />
      ))}
    </View>
  )
}

/** Rows of a rehearsal have no names, and places may be shared: where a row stands is what it is. */
const placeKey = (row: HallRow, place: number): string => `${place}:${row.rank}`
