import { ConfirmSheet, goBack } from '#ui'
import { editCopy as copy } from '../../copy/desk'
import { useDrop } from '../../queries'
import { refusals } from '../../refusals'
import { forms } from './form'
import type { DraftSheetProps } from './hand-in-sheet'

/** Throws a draft away for good (删掉这一稿). */
export function DropSheet({ draft: { draft, seq }, open, onClose }: DraftSheetProps) {
  const drop = useDrop()
  const run = async () => {
    await drop.mutateAsync({ draft, seq })
    forms.drop(draft)
    onClose()
    goBack()
  }
  return (
    <ConfirmSheet
      title={copy.drop}
      say={copy.dropSay}
      open={open}
      onClose={onClose}
      does={copy.drop}
      busy={copy.dropping}
      error={drop.error}
      told={refusals.dropDraft}
      run={run}
    />
  )
}
