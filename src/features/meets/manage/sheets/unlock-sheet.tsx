import { ReasonSheet } from '#ui'
import { useUnlockSheet } from '../changes'
import { copy } from '../copy/sheets'
import { refusals } from '../refusals'
import type { SheetCell, SheetRow, StageSheets } from './sheet-row'

/** A signed sheet that is about to be unlocked. */
export interface PickedSheet {
  readonly row: SheetRow
  readonly cell: SheetCell
  /** Its judge's. */
  readonly name: string
}

interface UnlockSheetProps {
  stage: StageSheets
  picked: PickedSheet
  onClose: () => void
}

/** Unlocks a sheet with a reason (更正), also when its result is out. */
export function UnlockSheet({ stage, picked: { row, cell, name }, onClose }: UnlockSheetProps) {
  const unlocking = useUnlockSheet()
  const of = { meet: stage.meet, event: stage.event, stage: stage.stage, entrant: row.entrant }
  const say = copy.unlockSay(row.name)
  return (
    <ReasonSheet
      title={copy.unlock(name)}
      say={stage.state === 'provisional' ? `${say}\n${copy.published}` : say}
      open
      onClose={onClose}
      does={copy.does}
      busy={copy.unlocking}
      error={unlocking.error}
      told={refusals.unlockSheet}
      run={(reason, key) =>
        unlocking.mutateAsync({ ...of, key, judge: cell.judge, revision: cell.revision, reason })
      }
    />
  )
}
