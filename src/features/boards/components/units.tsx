import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Reply } from '#contract/index'
import { EmptyState, RankCut } from '#ui'
import { copy } from '../copy/board'
import { UnitRow } from './unit-row'
import './units.scss'

type Board = Reply<'boards', 'units'>

const oursBelow = ({ top, mine }: Board) =>
  mine !== null && !top.some((unit) => unit.mine) ? mine : undefined

/** The board among units of one level (单位榜), size-fair. */
export function Units({ board }: { board: Board }) {
  const { top, units } = board
  if (top.length === 0)
    return <EmptyState drawing="contest" head={copy.noUnits} say={copy.noUnitsSay} />
  const between = (oursBelow(board)?.rank ?? 0) - 1 - top.length
  return (
    <>
      {top.map((unit) => (
        <UnitRow key={unit.unit} unit={unit} board={board} />
      ))}
      {between > 0 && <RankCut>{copy.betweenUnits(between)}</RankCut>}
      <View className="board-units-count">{copy.units(units)}</View>
    </>
  )
}

/** My unit at the foot of the page where it is not among the first. */
export function unitFoot(board: Board): ReactNode | undefined {
  const ours = oursBelow(board)
  if (!ours) return undefined
  return (
    <View className="board-mine">
      <UnitRow unit={ours} board={board} />
    </View>
  )
}
