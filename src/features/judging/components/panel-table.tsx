import { View } from '@tarojs/components'
import { useState } from 'react'
import { EmptyState } from '#ui'
import { panelCopy as copy } from '../copy/panel'
import { Paged } from './paged'
import { type Panel, PanelRow } from './panel-row'
import './panel-table.scss'
import { type Picked, UnlockSheet } from './unlock-sheet'

const SHOWN = 10

/** Entrants by judges (评委组打分): how the mean comes about, and who may be asked to judge anew. */
export function PanelTable({ panel }: { panel: Panel }) {
  const [picked, setPicked] = useState<Picked>()
  const [open, setOpen] = useState(false)
  const names = new Map(panel.judges.map(({ judge, name }) => [judge, name]))
  const nameOf = (judge: string) => names.get(judge) ?? ''
  if (panel.rows.length === 0)
    return <EmptyState drawing="contest" head={copy.empty} say={copy.emptySay} />
  const { rules } = panel
  return (
    <View>
      <View className="judge-panel-rule">
        {rules.trimEach === 0 ? copy.noTrim(rules.outlier) : copy.rule(rules)}
        {copy.tap}
      </View>
      <Paged of={panel.rows} most={SHOWN}>
        {(shown) =>
          shown.map((row) => (
            <PanelRow
              key={row.entrant}
              row={row}
              nameOf={nameOf}
              onCell={(cell) => {
                setPicked({ row, cell })
                setOpen(true)
              }}
            />
          ))
        }
      </Paged>
      {picked && (
        <UnlockSheet
          key={`${picked.row.entrant}:${picked.cell.judge}:${picked.cell.revision}`}
          panel={panel}
          picked={picked}
          name={nameOf(picked.cell.judge)}
          open={open}
          onClose={() => setOpen(false)}
        />
      )}
    </View>
  )
}
