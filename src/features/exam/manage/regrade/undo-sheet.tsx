import { ReasonSheet } from '#ui'
import { useUndoRegrade } from '../changes'
import { refusals } from '../refusals'
import { copy } from './copy'

/** What the sheet of taking a correction back is asked for. */
export interface UndoSheetProps {
  sitting: string
  /** None while the sheet is closed. */
  regrade: string | undefined
  onClose: () => void
}

/** Takes a correction back (撤回更正), with a reason. */
export function UndoSheet({ sitting, regrade, onClose }: UndoSheetProps) {
  const undo = useUndoRegrade()
  const run = async (reason: string, key: string) => {
    if (regrade !== undefined) await undo.mutateAsync({ sitting, regrade, key, reason })
  }
  return (
    <ReasonSheet
      title={copy.undo}
      say={copy.undoSay}
      open={regrade !== undefined}
      onClose={onClose}
      does={copy.undo}
      busy={copy.undoing}
      error={undo.error}
      told={refusals.undoRegrade}
      run={run}
    />
  )
}
