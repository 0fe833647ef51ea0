import { View } from '@tarojs/components'
import type { Hundredths } from '#domain/points'
import { classes, pointsText, spoken, useTextSize } from '#ui'
import { copy, firstName } from '../../copy/home'
import { type Drawn, FLAG_AT, markAt, type Running, roomFor } from '../../gap'
import { Mast } from '../mast/mast'
import './gap-line.scss'

/** The dashes end before the mast. */
const SHORT = 0.5

/** The size labels are read at, in points. */
const LETTER = { usual: 13, elder: 18 } as const

/** What the line to the flag is asked for: both of us have points on it. */
export interface GapLineProps {
  gap: Drawn
  first: NonNullable<Running['first']>
}

/** Solid as far as we are, dashed to the flag (线). */
export function GapLine({ gap, first }: GapLineProps) {
  const { elder } = useTextSize()
  const { total, name } = gap.mine
  const ahead = gap.kind === 'first'
  const ours = `${copy.ours} ${pointsText(total ?? 0)}`
  const theirs = ahead ? undefined : { who: firstName(first.name, name), points: first.total }
  const theirLabel = theirs && `${theirs.who} ${pointsText(theirs.points)}`
  const apart = roomFor([ours, theirLabel ?? ''], elder ? LETTER.elder : LETTER.usual)
  const at = ahead ? FLAG_AT : markAt(gap.by, apart)
  const label = [ours, theirLabel].filter(Boolean).join('，')
  return (
    <View className="flag-line" {...spoken({ role: 'img', label })}>
      <View className="flag-line-run" style={{ width: `${at}%` }} />
      {!ahead && (
        <View
          className="flag-line-to"
          style={{ left: `${at}%`, width: `${FLAG_AT - at - SHORT}%` }}
        />
      )}
      <View className="flag-line-me" style={{ left: `${at}%` }} />
      <Mast className="flag-line-flag" />
      <Label at={at} who={copy.ours} points={total ?? 0} />
      {theirs !== undefined && <Label at={FLAG_AT} {...theirs} last />}
    </View>
  )
}

interface LabelProps {
  at: number
  who: string
  points: Hundredths
  last?: boolean
}

function Label({ at, who, points, last = false }: LabelProps) {
  return (
    <View className={classes('flag-line-label', last && 'is-last')} style={{ left: `${at}%` }}>
      {who}
      <View className="flag-line-points">{pointsText(points)}</View>
    </View>
  )
}
