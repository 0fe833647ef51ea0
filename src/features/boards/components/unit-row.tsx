import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { classes, RankRow } from '#ui'
import { copy } from '../copy/board'
import { decimalsFor, pointsText } from '../figures'
import { spokenRow } from '../spoken-row'
import './units.scss'

type Board = Reply<'boards', 'units'>

/** What a unit's row (单位名次行) is asked for: the unit, and the board whose decimals it shares. */
export interface UnitRowProps {
  unit: Board['top'][number]
  board: Board
}

/** A unit's place with the unit above beneath its name. */
export function UnitRow({ unit, board: { top, mine } }: UnitRowProps) {
  const all = mine === null ? top : [...top, mine]
  const score = pointsText(unit.value, decimalsFor(all.map(({ value }) => value)))
  const name = unit.mine ? copy.us(unit.name) : unit.name
  return (
    <View className={classes('board-unit', unit.mine && 'is-mine')}>
      <RankRow
        rank={unit.rank}
        name={name}
        beneath={unit.parentName}
        score={score}
        mine={unit.mine}
        label={spokenRow(unit.rank, name, score)}
      />
    </View>
  )
}
