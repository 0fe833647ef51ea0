import { ReasonSheet } from '#ui'
import { panelCopy as copy } from '../copy/panel'
import { refusals } from '../copy/refusals'
import { useUnlock } from '../queries'
import type { Cell, Panel, Row } from './panel-row'

/** A signed sheet of somebody's that is about to be unlocked. */
export interface Picked {
  readonly row: Row
  readonly cell: Cell
}

interface Props {
  readonly panel: Panel
  readonly picked: Picked
  readonly name: string
  readonly open: boolean
  readonly onClose: () => void
}

/** Unlocks a judge's sheet with a reason (解锁). */
export function UnlockSheet({ panel, picked: { row, cell }, name, open, onClose }: Props) {
  const unlocking = useUnlock()
  const { meet, event, stage } = panel
  const { judge, revision } = cell
  const of = { meet, event, stage, entrant: row.entrant, judge, revision }
  return (
    <ReasonSheet
      title={copy.unlock(name)}
      say={copy.unlockSay(row.name)}
      open={open}
      onClose={onClose}
      does={copy.unlockDoes}
      busy={copy.unlocking}
      error={unlocking.error}
      told={refusals.unlock}
      run={(reason, key) => unlocking.mutateAsync({ ...of, reason, key })}
    />
  )
}
