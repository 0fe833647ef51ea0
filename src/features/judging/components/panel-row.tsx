import { View } from '@tarojs/components'
import type { Reply } from '#contract/index'
import { panelCopy as copy } from '../copy/panel'
import { numberText } from '../copy/words'
import { PanelCell } from './panel-cell'
import './panel-row.scss'

export type Panel = Reply<'judging', 'panel'>
export type Row = Panel['rows'][number]
export type Cell = Row['sheets'][number]

/** What stands beneath the totals: why there are none, or how far they lie apart. */
function saysOf({ hidden, spread, sheets }: Row): string {
  if (hidden === 'ownFirst') return copy.ownFirst
  if (hidden === 'ownUnit') return copy.ownUnit
  const due = sheets.filter(({ state }) => state !== 'apart')
  const signed = due.filter(({ state }) => state === 'signed').length
  const count = copy.signed(signed, due.length)
  return spread === null ? count : `${count}，${copy.spread(spread)}`
}

interface Props {
  readonly row: Row
  readonly nameOf: (judge: string) => string
  readonly onCell: (cell: Cell) => void
}

/** One entrant as the chief judge sees it: the mean, and each judge's total in a place of its own. */
export function PanelRow({ row, nameOf, onCell }: Props) {
  return (
    <View className="judge-panel-row">
      <View className="judge-panel-head">
        <View className="judge-panel-who">
          <View className="judge-panel-name">{`${numberText(row.number)} ${row.name}`}</View>
          <View className="judge-panel-says">{saysOf(row)}</View>
        </View>
        <View className="judge-panel-mean">
          {copy.mean(row.mean)}
          <View className="judge-panel-mean-name">{copy.meanName}</View>
        </View>
      </View>
      <View className="judge-panel-cells">
        {row.sheets.map((cell) => (
          <PanelCell
            key={cell.judge}
            cell={cell}
            name={nameOf(cell.judge)}
            onTap={cell.state === 'signed' ? () => onCell(cell) : undefined}
          />
        ))}
      </View>
    </View>
  )
}
