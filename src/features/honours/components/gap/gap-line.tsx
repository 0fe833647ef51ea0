import { View } from '@tarojs/components'
import type { Hundredths } from '#domain/points'
import { classes, Icon, spoken, useTextSize } from '#ui'
import { copy, firstName } from '../../copy/home'
import { type Drawn, FLAG_AT, markAt, type Running } from '../../gap'
import { pointsText } from '../../points'
import './gap-line.scss'

/** The room two labels need beside each other, in percent of the line. */
const APART = { usual: 21, elder: 34 } as const

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
  const at = ahead ? FLAG_AT : markAt(gap.by, elder ? APART.elder : APART.usual)
  const ours = pointsText(total ?? 0)
  const theirs = ahead ? undefined : { who: firstName(first.name, name), points: first.total }
  const label = [`${copy.ours} ${ours}`, theirs && `${theirs.who} ${pointsText(theirs.points)}`]
  return (
    <View
      className="flag-line"
      {...spoken({ role: 'img', label: label.filter(Boolean).join('，') })}
    >
      <View className="flag-line-run" style={{ width: `${at}%` }} />
      {!ahead && (
        <View className="flag-line-to" style={{ left: `${at}%`, width: `${FLAG_AT - at}%` }} />
      )}
      <View className="flag-line-me" style={{ left: `${at}%` }} />
      <Icon name="flag" className="flag-line-flag" />
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
