import { View } from '@tarojs/components'
import { classes, Icon, spoken } from '#ui'
import { panelCopy as copy } from '../copy/panel'
import { totalPoints } from '../sheet/points'
import type { Cell } from './panel-row'

interface Props {
  readonly cell: Cell
  readonly name: string
  readonly onTap: (() => void) | undefined
}

/** One judge's total: what the mean left out is dashed and struck through, what stands out has a thick edge and a word. */
export function PanelCell({ cell, name, onTap }: Props) {
  const { total, state, left, outlier } = cell
  const isLeft = left !== 'none'
  const figure = total === null ? copy.states[state] : totalPoints(total)
  const marks = [...(isLeft ? [copy.left[left]] : []), ...(outlier ? [copy.outlier] : [])]
  return (
    <View
      className={classes('judge-panel-cell', isLeft && 'is-left', outlier && 'is-outlier')}
      {...(onTap && { hoverClass: 'is-pressed', onClick: onTap })}
      {...spoken({
        ...(onTap && { role: 'button' }),
        label: copy.cell(name, [figure, ...marks]),
      })}
    >
      <View className="judge-panel-judge">{name}</View>
      <View className="judge-panel-total">{figure}</View>
      {isLeft && <View className="judge-panel-mark">{copy.left[left]}</View>}
      {outlier && (
        <View className="judge-panel-mark">
          <Icon name="info" size={13} />
          {copy.outlier}
        </View>
      )}
    </View>
  )
}
